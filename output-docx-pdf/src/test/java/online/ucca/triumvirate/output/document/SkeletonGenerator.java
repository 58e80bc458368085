package online.ucca.triumvirate.output.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Document;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;

/**
 * Makes the package that every DOCX is written into. docx4j binds styles, numbering and settings,
 * names the parts and relates them; its comment (which tells about the machine), its indentation
 * and its unused namespaces are taken out again, so that the bytes are the same everywhere.
 */
final class SkeletonGenerator {
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final List<String> ORDER =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/document.xml",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/numbering.xml",
          "word/settings.xml",
          "word/header1.xml",
          "word/footer1.xml",
          "docProps/core.xml");

  private SkeletonGenerator() {}

  static byte[] generate() throws Exception {
    Map<String, byte[]> parts = partsOf(build());
    if (!parts.keySet().equals(new HashSet<>(ORDER))) {
      throw new IllegalStateException("docx4j made other parts: " + parts.keySet());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : ORDER) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(PlainXml.of(Objects.requireNonNull(parts.get(name))));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static WordprocessingMLPackage build() throws Exception {
    WordprocessingMLPackage pack = new WordprocessingMLPackage();
    MainDocumentPart main = new MainDocumentPart();
    Document document = new Document();
    document.setBody(new Body());
    main.setJaxbElement(document);
    pack.addTargetPart(main);

    add(main, new StyleDefinitionsPart(), Styles.class, "styles.xml");
    add(main, new NumberingDefinitionsPart(), Numbering.class, "numbering.xml");
    add(main, new DocumentSettingsPart(), CTSettings.class, "settings.xml");
    HeaderPart header = new HeaderPart(new PartName("/word/header1.xml"));
    header.setJaxbElement(new Hdr());
    main.addTargetPart(header);
    FooterPart footer = new FooterPart(new PartName("/word/footer1.xml"));
    footer.setJaxbElement(new Ftr());
    main.addTargetPart(footer);

    DocPropsCorePart core = new DocPropsCorePart();
    core.setJaxbElement(new CoreProperties());
    pack.addTargetPart(core);
    return pack;
  }

  private static <T> void add(
      MainDocumentPart main, JaxbXmlPart<T> part, Class<T> type, String resource) throws Exception {
    try (InputStream in = SkeletonGenerator.class.getResourceAsStream("skeleton/" + resource)) {
      Object bound = XmlUtils.unmarshal(in);
      part.setJaxbElement(type.cast(XmlUtils.unwrap(bound)));
    }
    main.addTargetPart(part);
  }

  private static Map<String, byte[]> partsOf(WordprocessingMLPackage pack)
      throws Docx4JException, IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    pack.save(saved);
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }
}
