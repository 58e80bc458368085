package online.ucca.triumvirate.output.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class ManifestTest {
  private static final String MANIFEST = "imsmanifest.xml";

  @Test
  void isValidByTheOfficialSchemas() throws Exception {
    Path folder =
        Path.of(System.getProperty("triumvirate.root"))
            .resolve("../shared/vectors/scorm12/xsd-jdk")
            .normalize();
    Assumptions.assumeTrue(Files.isDirectory(folder), "../shared is not here");
    byte[] manifest = PackageFiles.of(SampleCourses.whole()).bytes(MANIFEST);

    validate(manifest, officialSchemas(folder));
    byte[] broken = replaced(manifest, "<organizations ", "<organisations ");
    assertThrows(SAXException.class, () -> validate(broken, officialSchemas(folder)));
  }

  @Test
  void isValidByTheSchemasThatItBringsAlong() throws Exception {
    PackageFiles files = PackageFiles.of(SampleCourses.whole());
    byte[] manifest = files.bytes(MANIFEST);

    validate(manifest, shippedSchemas(files));
    byte[] dangling = replaced(manifest, "identifierref=\"resource-", "identifierref=\"source-");
    assertThrows(SAXException.class, () -> validate(dangling, shippedSchemas(files)));
    byte[] unordered = replaced(manifest, "<schema>ADL SCORM</schema>\n", "");
    assertThrows(SAXException.class, () -> validate(unordered, shippedSchemas(files)));
  }

  @Test
  void listsEveryFileOnce_andEveryPageCanBeLaunched() throws Exception {
    for (int count : new int[] {0, 1, 6, 7, 61}) {
      PackageFiles files = PackageFiles.of(SampleCourses.questions(count));
      assertEquals(List.of(), ManifestCheck.problems(files.xml(MANIFEST), files.paths()));
    }
    PackageFiles whole = PackageFiles.of(SampleCourses.whole());
    assertEquals(List.of(), ManifestCheck.problems(whole.xml(MANIFEST), whole.paths()));
    assertEquals(whole.pages().size(), PackageFiles.elements(whole.xml(MANIFEST), "item").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<file href=\"shared/course.css\"/>; ; not listed: shared/course.css",
        "shared/course.css; shared/course.js; listed twice: shared/course.js",
        "shared/course.css; shared/other.css; not in the package: shared/other.css",
        "identifierref=\"resource-questions-1; identifierref=\"none; item without resource: item-questions-1",
        "identifierref=\"shared-files; identifierref=\"none; depends on nothing: none",
        "identifier=\"item-questions-1; identifier=\"course; identifier course",
        "scormtype=\"sco; scormtype=\"asset; cannot be launched: resource-questions-1",
        "ADL SCORM; SCORM; metadata schema",
        "default=\"course; default=\"other; the default organization is not there"
      })
  void aDefectIsFound(String right, String wrong, String problem) throws Exception {
    PackageFiles files = PackageFiles.of(SampleCourses.questions(2));
    byte[] broken = replaced(files.bytes(MANIFEST), right, wrong == null ? "" : wrong);

    List<String> problems = ManifestCheck.problems(PackageFiles.parse(broken), files.paths());
    assertEquals(List.of(problem), problems.stream().filter(problem::equals).distinct().toList());
  }

  private static byte[] replaced(byte[] manifest, String right, String wrong) {
    String text = new String(manifest, StandardCharsets.UTF_8);
    String broken = text.replaceFirst(Pattern.quote(right), wrong);
    if (broken.equals(text)) {
      throw new AssertionError(right + " does not stand in the manifest");
    }
    return broken.getBytes(StandardCharsets.UTF_8);
  }

  private static Source[] officialSchemas(Path folder) {
    return List.of("ims_xml.xsd", "imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd").stream()
        .map(name -> new StreamSource(folder.resolve(name).toFile()))
        .toArray(Source[]::new);
  }

  private static Source[] shippedSchemas(PackageFiles files) {
    return Scorm12Packager.SCHEMAS.stream()
        .map(name -> new StreamSource(new ByteArrayInputStream(files.bytes(name))))
        .toArray(Source[]::new);
  }

  /** Validates with the given schemas; nothing else is read. */
  private static void validate(byte[] manifest, Source... schemas)
      throws SAXException, IOException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    var validator = factory.newSchema(schemas).newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    validator.validate(new StreamSource(new ByteArrayInputStream(manifest)));
  }
}
