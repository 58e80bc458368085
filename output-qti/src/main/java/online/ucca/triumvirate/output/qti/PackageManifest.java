package online.ucca.triumvirate.output.qti;

import java.util.List;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.markup.Markup;
import online.ucca.triumvirate.engine.markup.TextCheck;

/**
 * Writes {@code imsmanifest.xml}. The clause that a question came from stands in the metadata of
 * its item, as its description; attribution and terms of use stand in the package's, as its rights.
 */
final class PackageManifest {
  private PackageManifest() {}

  static byte[] write(Courseware course, List<AssessmentItem> items) {
    Markup manifest = Markup.xml(new TextCheck());
    String language = QtiNames.language(course.language());
    manifest
        .start(
            "manifest",
            "xmlns",
            QtiNames.PACKAGE,
            "xmlns:lom",
            QtiNames.LOM,
            "xmlns:qmd",
            QtiNames.METADATA,
            "xmlns:xsi",
            QtiNames.SCHEMA_INSTANCE,
            "xsi:schemaLocation",
            String.join(
                " ", QtiNames.PACKAGE_SCHEMA, QtiNames.LOM_SCHEMA, QtiNames.METADATA_SCHEMA),
            "identifier",
            "pack-" + course.packId())
        .line();
    manifest.start("metadata").line();
    manifest.element("schema", "QTI Package").element("schemaversion", "3.0.0");
    manifest.start("lom:lom").line();
    manifest.start("lom:general").line();
    named(manifest, "lom:title", AssessmentTest.title(course), language);
    manifest.endLine();
    if (!course.notices().isEmpty()) {
      manifest.start("lom:rights").line();
      named(manifest, "lom:description", String.join("\n", course.notices()), language);
      manifest.endLine();
    }
    manifest.endLine().endLine();
    manifest.empty("organizations").line();
    manifest.start("resources").line();
    resource(manifest, "test-resource", "imsqti_test_xmlv3p0", AssessmentTest.PATH);
    file(manifest, AssessmentTest.PATH);
    items.forEach(
        item -> manifest.empty("dependency", "identifierref", "item-" + item.identifier()).line());
    manifest.endLine();
    items.forEach(item -> writeItem(manifest, item, language));
    return manifest.toBytes();
  }

  private static void writeItem(Markup manifest, AssessmentItem item, String language) {
    resource(manifest, "item-" + item.identifier(), "imsqti_item_xmlv3p0", item.path());
    manifest.start("metadata").line();
    manifest.start("qmd:qtiMetadata").line();
    manifest.element("qmd:timeDependent", "false");
    manifest.element("qmd:interactionType", "extendedTextInteraction");
    manifest.endLine();
    manifest.start("lom:lom").line();
    manifest.start("lom:general").line();
    named(manifest, "lom:title", item.title(), language);
    named(manifest, "lom:description", item.question().sourceRef(), language);
    manifest.endLine().endLine();
    manifest.endLine();
    file(manifest, item.path());
    manifest.endLine();
  }

  private static void resource(Markup manifest, String identifier, String type, String path) {
    manifest.start("resource", "identifier", identifier, "type", type, "href", path).line();
  }

  private static void file(Markup manifest, String path) {
    manifest.empty("file", "href", path).line();
  }

  private static void named(Markup manifest, String element, String text, String language) {
    manifest.start(element);
    manifest.start("lom:string", "language", language).text(text).end();
    manifest.endLine();
  }
}
