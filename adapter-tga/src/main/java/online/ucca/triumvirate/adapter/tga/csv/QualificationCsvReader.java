package online.ucca.triumvirate.adapter.tga.csv;

import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationText;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * Reads a qualification from its record in the export of qualifications, which has neither its
 * sections nor its units.
 */
final class QualificationCsvReader {
  private QualificationCsvReader() {}

  /**
   * Reads a record.
   *
   * @param row the record with its header
   * @param notes takes every error; if there are any, the text is not whole
   * @return the qualification in fields
   */
  static QualificationText read(ExportRow row, ReadingNotes notes) {
    ExportProduct product = new ExportProduct(row, notes);
    Qualification.Kind kind = kind(product.required(ExportColumns.KIND), notes);
    ProductIdentity identity = product.identity();
    String level = row.value(ExportColumns.LEVEL_CODE);
    String levelName = row.value(ExportColumns.LEVEL_NAME);
    notes.structure(ExportColumns.LEVEL_CODE, level);
    notes.structure(ExportColumns.LEVEL_NAME, levelName);
    var related = product.related();
    var classifications = product.classifications();
    product.rest();
    return new QualificationText(
        identity,
        kind,
        level.isEmpty() ? null : level,
        List.of(),
        List.of(),
        related,
        classifications);
  }

  private static Qualification.Kind kind(String text, ReadingNotes notes) {
    notes.structure(ExportColumns.KIND, text);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "qualification" -> Qualification.Kind.QUALIFICATION;
      case "skill set" -> Qualification.Kind.SKILL_SET;
      case "accredited course" -> Qualification.Kind.ACCREDITED_COURSE;
      default -> {
        if (!text.isEmpty()) {
          notes.error(
              ErrorCode.TRN_WRONG_TYPE,
              "'" + text + "' is no qualification, skill set or accredited course",
              ExportColumns.KIND);
        }
        yield Qualification.Kind.QUALIFICATION;
      }
    };
  }
}
