package online.ucca.triumvirate.output.scorm;

import java.util.List;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.markup.Markup;
import online.ucca.triumvirate.engine.markup.TextCheck;

/**
 * Writes {@code imsmanifest.xml} (SCORM 1.2 Content Aggregation Model, chapter 2.3). Every other
 * file of the package is listed in it once. It states no mastery score: no machine passes anybody.
 */
final class ImsManifest {
  private static final String CP = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
  private static final String ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
  private static final String SHARED = "shared-files";

  /** The smallest permitted maximum of a title, IMS CP 1.1.2. */
  private static final int LONGEST_TITLE = 200;

  private ImsManifest() {}

  static byte[] write(Courseware course, List<CoursePage> pages) {
    TextCheck check = new TextCheck();
    Markup manifest = Markup.xml(check);
    String schemaLocation =
        CP
            + " "
            + Scorm12Packager.SCHEMAS.get(0)
            + " "
            + ADL
            + " "
            + Scorm12Packager.SCHEMAS.get(1);
    manifest
        .start(
            "manifest",
            "identifier",
            "pack-" + course.packId(),
            "version",
            "1.0",
            "xmlns",
            CP,
            "xmlns:adlcp",
            ADL,
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation",
            schemaLocation)
        .line();
    manifest.start("metadata").line();
    manifest.element("schema", "ADL SCORM").element("schemaversion", "1.2").endLine();
    writeOrganization(manifest, check, course, pages);
    manifest.start("resources").line();
    for (CoursePage page : pages) {
      manifest
          .start(
              "resource",
              "identifier",
              "resource-" + page.name(),
              "type",
              "webcontent",
              "adlcp:scormtype",
              "sco",
              "href",
              page.path())
          .line();
      file(manifest, page.path());
      manifest.empty("dependency", "identifierref", SHARED).line().endLine();
    }
    assets(manifest, SHARED, List.of(Scorm12Packager.SCRIPT, Scorm12Packager.STYLE));
    assets(manifest, "schema-files", Scorm12Packager.SCHEMAS);
    return manifest.toBytes();
  }

  private static void writeOrganization(
      Markup manifest, TextCheck check, Courseware course, List<CoursePage> pages) {
    manifest.start("organizations", "default", "course").line();
    manifest.start("organization", "identifier", "course").line();
    manifest.element("title", title(check, course.title() + " – " + course.version(), ""));
    for (CoursePage page : pages) {
      manifest
          .start(
              "item",
              "identifier",
              "item-" + page.name(),
              "identifierref",
              "resource-" + page.name())
          .line();
      manifest.element("title", title(check, page.title(), page.name())).endLine();
    }
    manifest.endLine().endLine();
  }

  /** One line, and never none: a learner clicks on it. */
  private static String title(TextCheck check, String title, String otherwise) {
    String line = check.line(title, LONGEST_TITLE);
    return line.isBlank() ? otherwise : line;
  }

  private static void assets(Markup manifest, String identifier, List<String> paths) {
    manifest
        .start(
            "resource", "identifier", identifier, "type", "webcontent", "adlcp:scormtype", "asset")
        .line();
    paths.forEach(path -> file(manifest, path));
    manifest.endLine();
  }

  private static void file(Markup manifest, String path) {
    manifest.empty("file", "href", path).line();
  }
}
