package online.ucca.triumvirate.engine.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;

/** The files of a pack as they are drawn, and what could not be drawn in any of them. */
final class DrawnPack {
  static final String COURSEWARE = "courseware";

  private final List<PackFile> files = new ArrayList<>();
  private final SortedMap<Integer, Integer> replaced = new TreeMap<>();

  /**
   * Draws documents in every format. On as many processors as there are: the drawings know nothing
   * of each other, and stand in the pack in the order of the documents.
   */
  void drawAll(
      List<ComposedDocument> documents, SortedMap<DocumentFormat, DocumentRenderer> renderers) {
    List<Drawing> drawings =
        documents.stream()
            .flatMap(
                document -> renderers.values().stream().map(each -> new Drawing(document, each)))
            .toList();
    List<RenderedDocument> rendered = drawings.parallelStream().map(Drawing::draw).toList();
    for (int i = 0; i < drawings.size(); i++) {
      files.add(drawings.get(i).file(bytes(rendered.get(i))));
    }
  }

  /** A SCORM package is played to the learner; an item bank holds what markers look for. */
  void draw(Courseware courseware, ContentPackager packager) {
    files.add(
        new PackFile(
            COURSEWARE,
            packager.format() == ContentPackageFormat.SCORM_1_2
                ? Audience.CANDIDATE
                : Audience.ASSESSOR,
            packager.format().key(),
            packager.format().path(),
            bytes(packager.pack(courseware))));
  }

  private byte[] bytes(RenderedDocument rendered) {
    rendered.replaced().forEach(r -> replaced.merge(r.codePoint(), r.occurrences(), Integer::sum));
    return rendered.bytes();
  }

  List<PackFile> files() {
    return files;
  }

  /** A warning for each character that could not be drawn. */
  List<Finding> replacements() {
    List<Finding> warnings = new ArrayList<>();
    replaced.forEach(
        (codePoint, times) ->
            warnings.add(
                Finding.of(
                    ErrorCode.PCK_CHARACTER_REPLACED,
                    String.format(
                        Locale.ROOT,
                        "U+%04X could not be drawn and was replaced %d times",
                        codePoint,
                        times))));
    return warnings;
  }

  /** One document in one format. */
  private record Drawing(ComposedDocument composed, DocumentRenderer renderer) {
    RenderedDocument draw() {
      return renderer.render(composed.document());
    }

    PackFile file(byte[] bytes) {
      String extension = renderer.format().extension();
      return new PackFile(
          composed.kind().key(),
          composed.audience(),
          extension,
          composed.name() + "." + extension,
          bytes);
    }
  }
}
