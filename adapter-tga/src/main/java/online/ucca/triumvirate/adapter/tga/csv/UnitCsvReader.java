package online.ucca.triumvirate.adapter.tga.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Reads a unit from its record in the export of units. */
final class UnitCsvReader {
  private static final List<String> SECTIONS =
      List.of(
          "Performance Evidence",
          "Knowledge Evidence",
          "Assessment Conditions",
          "Foundation Skills");
  private static final String KIND = "unit of competency";

  private final ExportRow row;
  private final ReadingNotes notes;
  private final ExportProduct product;

  private UnitCsvReader(ExportRow row, ReadingNotes notes) {
    this.row = row;
    this.notes = notes;
    this.product = new ExportProduct(row, notes);
  }

  /**
   * Reads a record.
   *
   * @param row the record with its header
   * @param notes takes every error; if there are any, the text is not whole
   * @return the unit in fields and sections
   */
  static UnitText read(ExportRow row, ReadingNotes notes) {
    return new UnitCsvReader(row, notes).read();
  }

  private UnitText read() {
    kind();
    ProductIdentity identity = product.identity();
    List<SourceSection> sections = new ArrayList<>();
    elements(sections);
    SECTIONS.forEach(column -> text(column, sections));
    flagOrText(
        ExportColumns.LICENSING, "Licensing/Regulatory Information", "a licence or law", sections);
    flagOrText(ExportColumns.PREREQUISITE, "Pre-requisite unit", "a prerequisite", sections);
    var related = product.related();
    var classifications = product.classifications();
    product.rest();
    return new UnitText(identity, sections, related, List.of(), classifications);
  }

  private void kind() {
    String kind = product.required(ExportColumns.KIND);
    notes.structure(ExportColumns.KIND, kind);
    if (!kind.isEmpty() && !kind.toLowerCase(Locale.ROOT).equals(KIND)) {
      notes.error(
          ErrorCode.TRN_WRONG_TYPE,
          "the export of units holds a '" + kind + "'",
          ExportColumns.KIND);
    }
  }

  private void elements(List<SourceSection> sections) {
    String column = ExportColumns.ELEMENTS;
    String text = row.raw(column);
    if (row.value(column).isEmpty()) {
      notes.error(ErrorCode.TRN_NO_ELEMENTS, "the unit has no elements", column);
      return;
    }
    List<FlatElement> elements = FlatElements.read(text, column, notes);
    sections.add(new SourceSection("", column, List.of(ElementsGrid.of(elements)), column));
  }

  private void text(String column, List<SourceSection> sections) {
    if (!row.value(column).isEmpty()) {
      sections.add(section(column, row.raw(column), column));
    }
  }

  /**
   * A column that says whether the register has something that the export does not carry; where it
   * says more than that, it is the text itself.
   */
  private void flagOrText(String column, String title, String what, List<SourceSection> sections) {
    String value = row.value(column);
    switch (value.toLowerCase(Locale.ROOT)) {
      case "" -> {}
      case "false" -> notes.unmapped(column, value, "the register names no such thing: " + what);
      case "true" -> {
        notes.unmapped(column, value, "it says that there is " + what + ", and not which");
        notes.warning(
            ErrorCode.TRN_SECTION_NOT_IN_SOURCE,
            "the register names " + what + ", which this export does not carry",
            column);
      }
      default -> sections.add(section(title, row.raw(column), column));
    }
  }

  private static SourceSection section(String title, String text, String place) {
    List<Block> blocks = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(Block.Paragraph.of(StyledText.plain(line))));
    return new SourceSection("", title, blocks, place);
  }
}
