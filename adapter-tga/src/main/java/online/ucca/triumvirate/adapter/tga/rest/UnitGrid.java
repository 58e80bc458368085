package online.ucca.triumvirate.adapter.tga.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.qualification.GridUnit;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * The unit grid of a qualification. It knows core and elective, and no groups: those stand in the
 * packaging rules' text only.
 */
public final class UnitGrid {
  private static final Set<String> ROW =
      Set.of(
          "id",
          "code",
          "title",
          "isEssential",
          "isEssentialLabel",
          "usageRecommendation",
          "hasPreRequisites",
          "preRequisiteContentId",
          "links");

  private UnitGrid() {}

  /**
   * Whether a file looks like a unit grid.
   *
   * @param file the file
   * @return whether {@link #read} is the one to say what is wrong with it
   */
  public static boolean recognises(CorpusFile file) {
    return RestDocument.mayBe(file, RestDocument.Kind.GRID);
  }

  /**
   * Reads a unit grid.
   *
   * @param file the service's answer
   * @param notes takes what is wrong with it, and what has no place
   * @return its rows, in order
   * @throws Refusal if it is none
   */
  public static List<GridUnit> read(CorpusFile file, ReadingNotes notes) {
    return read(RestDocument.require(file, RestDocument.Kind.GRID), notes);
  }

  /**
   * The rows of the unit grid among the files of a corpus.
   *
   * @param files the files
   * @param notes takes what is wrong with it
   * @return its rows; none if there is no grid
   */
  public static List<GridUnit> of(List<CorpusFile> files, ReadingNotes notes) {
    return files.stream()
        .filter(UnitGrid::recognises)
        .findFirst()
        .map(file -> read(file, notes))
        .orElse(List.of());
  }

  /**
   * The files of a corpus that are no unit grid.
   *
   * @param files the files
   * @return the others, in order
   */
  public static List<CorpusFile> without(List<CorpusFile> files) {
    return files.stream().filter(file -> !recognises(file)).toList();
  }

  static List<GridUnit> read(RestDocument grid, ReadingNotes notes) {
    List<GridUnit> units = new ArrayList<>();
    for (RestObject row : RestObject.of(grid).objects(RestDocument.ROWS, notes)) {
      String code = row.required("code", notes);
      String title = row.required("title", notes);
      if (!code.isEmpty() && !ProductCode.isCode(code)) {
        notes.error(ErrorCode.TRN_BAD_CODE, "'" + code + "' cannot be a code", row.at("code"));
      }
      if (Boolean.TRUE.equals(row.truth("hasPreRequisites"))) {
        notes.unmapped(
            row.at("hasPreRequisites"),
            "the grid does not say which units; the units themselves do");
      }
      row.reportOthers(ROW, notes);
      units.add(
          new GridUnit(
              code, title, row.truth("isEssential"), null, List.of(), "unit grid, " + code));
    }
    return units;
  }
}
