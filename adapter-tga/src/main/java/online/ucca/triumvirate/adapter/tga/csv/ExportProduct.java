package online.ucca.triumvirate.adapter.tga.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.adapter.tga.product.Classification;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.RegisterDate;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** What the exports of units and of qualifications say alike. For one record in one thread. */
final class ExportProduct {
  private static final List<String> SCHEMES = List.of("ANZSCO", "ASCO", "ASCED6", "ASCED4");
  private static final List<String> TAXONOMIES =
      List.of("Taxonomy (Industry)", "Taxonomy (Occupation)");
  private static final String RECORD =
      "the register's record of the product at the time of the export; a Triumvirate has no member"
          + " for it";

  private final ExportRow row;
  private final ReadingNotes notes;

  ExportProduct(ExportRow row, ReadingNotes notes) {
    this.row = row;
    this.notes = notes;
  }

  ProductIdentity identity() {
    String code = required(ExportColumns.CODE);
    if (!code.isEmpty() && !ProductCode.isCode(code)) {
      notes.error(ErrorCode.TRN_BAD_CODE, "'" + code + "' cannot be a code", ExportColumns.CODE);
    }
    String title = required(ExportColumns.TITLE);
    notes.content(ExportColumns.CODE, code);
    notes.content(ExportColumns.TITLE, title);
    String trainingPackage = structure(ExportColumns.PACKAGE);
    return new ProductIdentity(
        code, title, release(), date(), trainingPackage.isEmpty() ? null : trainingPackage, null);
  }

  /** Code and release as a corpus id; empty if the record does not show them. */
  static String corpusId(ExportRow row) {
    String code = row.value(ExportColumns.CODE);
    String release = ProductCode.release(row.value(ExportColumns.RELEASE));
    return ProductCode.isCode(code) && release != null ? code + "_" + release : "";
  }

  List<RelatedProduct> related() {
    List<RelatedProduct> related = new ArrayList<>();
    related(ExportColumns.SUPERSEDED_BY, true, related);
    related(ExportColumns.SUPERSEDES, false, related);
    return related;
  }

  List<Classification> classifications() {
    List<Classification> all = new ArrayList<>();
    for (String scheme : SCHEMES) {
      List<String> codes = list(structure(scheme + " Code"));
      String name = structure(scheme + " Name");
      List<String> names = codes.size() == 1 ? List.of(name) : list(name);
      if (codes.isEmpty() && names.isEmpty()) {
        continue;
      }
      if (names.size() != codes.size()) {
        unequal(scheme + " Code", codes.size(), scheme + " Name", names.size());
        continue;
      }
      for (int i = 0; i < codes.size(); i++) {
        String named = names.get(i).isEmpty() ? null : names.get(i);
        all.add(new Classification(scheme, codes.get(i), named, scheme + " Code"));
      }
    }
    for (String taxonomy : TAXONOMIES) {
      list(structure(taxonomy))
          .forEach(entry -> all.add(new Classification(taxonomy, entry, null, taxonomy)));
    }
    return all;
  }

  /** Names what else the record holds. To be called last. */
  void rest() {
    row.unmapped(notes, RECORD);
  }

  /** Whether a column says True or False; null, and noted, if it says neither and is not empty. */
  @Nullable Boolean flag(String column) {
    return flag(row.value(column), column);
  }

  String required(String column) {
    String value = row.value(column);
    if (value.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "'" + column + "' is empty", column);
    }
    return value;
  }

  private @Nullable Boolean flag(String value, String column) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (lower.equals("true") || lower.equals("false")) {
      return Boolean.valueOf(lower);
    }
    if (!value.isEmpty()) {
      notes.error(
          ErrorCode.TRN_WRONG_TYPE,
          "'" + column + "' must be True or False, not '" + value + "'",
          column);
    }
    return null;
  }

  private String release() {
    String text = required(ExportColumns.RELEASE);
    notes.structure(ExportColumns.RELEASE, text);
    String release = ProductCode.release(text);
    if (release == null && !text.isEmpty()) {
      notes.error(
          ErrorCode.TRN_BAD_RELEASE,
          "'" + text + "' is not a release number",
          ExportColumns.RELEASE);
    }
    return release == null ? "" : release;
  }

  private @Nullable String date() {
    String text = structure(ExportColumns.RELEASE_DATE);
    String date = text.isEmpty() ? null : RegisterDate.ofFile(text);
    if (date == null && !text.isEmpty()) {
      notes.error(
          ErrorCode.TRN_WRONG_TYPE,
          "a date as 19/10/2020 is expected, not '" + text + "'",
          ExportColumns.RELEASE_DATE);
    }
    return date;
  }

  private void related(String column, boolean successor, List<RelatedProduct> related) {
    List<String> codes = list(row.value(column));
    int equivalence = row.columns().equivalenceOf(column);
    String at = ExportColumns.IS_EQUIVALENT + " (" + column + ")";
    List<String> flags =
        codes.isEmpty() && equivalence == 0 ? List.of() : list(row.value(equivalence));
    if (flags.size() != codes.size()) {
      unequal(column, codes.size(), at, flags.size());
      return;
    }
    for (int i = 0; i < codes.size(); i++) {
      Boolean equivalent = flag(flags.get(i), at);
      if (!ProductCode.isCode(codes.get(i))) {
        notes.error(ErrorCode.TRN_BAD_CODE, "'" + codes.get(i) + "' cannot be a code", column);
      } else if (equivalent != null) {
        notes.content(column, codes.get(i));
        notes.structure(at, flags.get(i));
        related.add(
            new RelatedProduct(
                codes.get(i),
                successor,
                equivalent,
                "column '" + column + "' of the national export",
                column + ", entry " + (i + 1)));
      } else if (flags.get(i).isEmpty()) {
        notes.error(ErrorCode.TRN_EMPTY_TEXT, "an entry of the list is empty", at);
      }
    }
  }

  private void unequal(String column, int length, String other, int otherLength) {
    notes.error(
        ErrorCode.TRN_UNEQUAL_LISTS,
        "'" + column + "' has " + length + " entries, '" + other + "' has " + otherLength,
        column);
  }

  private String structure(String column) {
    String value = row.value(column);
    if (!value.isEmpty()) {
      notes.structure(column, value);
    }
    return value;
  }

  private static List<String> list(String value) {
    return value.isEmpty()
        ? List.of()
        : Arrays.stream(value.split(";", -1)).map(String::strip).toList();
  }
}
