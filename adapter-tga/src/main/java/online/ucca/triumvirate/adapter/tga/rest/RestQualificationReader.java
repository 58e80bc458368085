package online.ucca.triumvirate.adapter.tga.rest;

import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.qualification.GridUnit;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationText;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Reads a qualification, skill set or accredited course from the service's documents. */
final class RestQualificationReader {
  /** The register's scheme of qualification levels. */
  private static final String LEVELS = "05";

  private RestQualificationReader() {}

  /**
   * The qualification as sections, fields and rows.
   *
   * @throws Refusal {@code ING_UNSUPPORTED_CORPUS} if the component is something else
   */
  static QualificationText read(RestCorpus corpus, ReadingNotes notes) {
    RestObject component = corpus.component();
    Qualification.Kind kind =
        ComponentKind.qualification(component)
            .orElseThrow(
                () ->
                    new Refusal(
                        Finding.of(
                                ErrorCode.ING_UNSUPPORTED_CORPUS,
                                "the service calls the component '"
                                    + ComponentKind.type(component)
                                    + "'")
                            .from(component.at("type"))));
    ProductIdentity identity = RestIdentity.read(corpus, notes);
    RestDocument grid = corpus.grid();
    List<GridUnit> units = grid == null ? List.of() : UnitGrid.read(grid, notes);
    QualificationText qualification =
        new QualificationText(
            identity,
            kind,
            level(component, notes),
            BundleSections.read(corpus, notes),
            units,
            RestRelations.related(identity.code(), component, notes),
            RestRelations.classifications(component, notes));
    counts(corpus.release(), notes);
    RestMembers.report(corpus, notes);
    return qualification;
  }

  private static @Nullable String level(RestObject component, ReadingNotes notes) {
    for (RestObject one : component.objects("classifications", notes)) {
      if (LEVELS.equals(one.text("schemeCode"))) {
        String code = one.text("valueCode");
        return code == null ? one.text("code") : code;
      }
    }
    return null;
  }

  /** The service counts core and elective units too; what counts is what the rules' text says. */
  private static void counts(RestObject release, ReadingNotes notes) {
    RestObject counts = release.object("packagingInformation");
    if (counts != null) {
      notes.unmapped(
          counts.place(),
          "core "
              + counts.text("core")
              + ", elective "
              + counts.text("elective")
              + " ("
              + counts.text("measure")
              + ")",
          "packaging rules are taken from their text");
      counts.reportOthers(Set.of("core", "elective", "measure"), notes);
    }
  }
}
