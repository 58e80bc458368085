package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Reads which units this one supersedes, or is superseded by. */
final class MappingTable {
  static final String HEADING = "Mapping";

  private static final Pattern RELATION =
      Pattern.compile(
          "(?i)(supersedes|(?:is )?superseded by)((?: and(?: is)?| and is)? equivalent to)? (\\S+)(.*)");

  private MappingTable() {}

  static List<RelatedProduct> read(PageSection section, ReadingNotes notes) {
    List<RelatedProduct> related = new ArrayList<>();
    RegisterTable table = RegisterTable.of(section, notes);
    if (table.rows().isEmpty() || !table.has(List.of("mapping"), section, notes)) {
      return related;
    }
    for (RegisterTable.Row row : table.rows()) {
      Matcher relation = RELATION.matcher(row.value("mapping"));
      if (!relation.matches() || !ProductCode.isCode(relation.group(3))) {
        notes.error(
            ErrorCode.TRN_SECTION_UNREADABLE,
            "'" + row.value("mapping") + "' says neither what is superseded nor by what",
            row.place());
        continue;
      }
      String date = row.value("date");
      notes.structure(row.place(), row.value("mapping").substring(0, relation.start(3)).strip());
      notes.content(row.place(), relation.group(3));
      notes.content(row.place(), date);
      if (!relation.group(4).isBlank()) {
        notes.unmapped(
            row.place() + ", title: '" + relation.group(4).strip() + "'",
            relation.group(4).strip(),
            "the other unit's title stays with that unit");
      }
      related.add(
          new RelatedProduct(
              relation.group(3),
              relation.group(1).toLowerCase(Locale.ROOT).endsWith("by"),
              relation.group(2) != null,
              "mapping table" + (date.isEmpty() ? "" : ", " + date),
              row.place()));
      if (!row.value("notes").isEmpty()) {
        notes.unmapped(
            row.place() + ", notes: '" + row.value("notes") + "'",
            row.value("notes"),
            "a supersession has no member for notes");
      }
    }
    return related;
  }
}
