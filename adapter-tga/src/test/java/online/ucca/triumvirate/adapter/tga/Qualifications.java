package online.ucca.triumvirate.adapter.tga;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.tga.page.HtmlBlocks;
import online.ucca.triumvirate.adapter.tga.product.Classification;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.adapter.tga.qualification.GridUnit;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationSections;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationText;
import online.ucca.triumvirate.adapter.tga.ruleset.GoverningText;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.translate.ProductTranslator;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Qualifications written for the tests, in the shapes of the register. */
final class Qualifications {
  static final String DESCRIPTION =
      "<p>This qualification reflects the role of deckhands.</p><p>They:</p><ul><li>moor</li><li>unmoor</li></ul>";
  static final String RULES =
      """
      <p>Total number of units = 4</p>
      <p>2 core units plus</p>
      <p>2 elective units, of which:</p>
      <ul><li>at least 1 unit must be from Group A</li>
      <li>the remaining 1 unit may be selected from Group A or B, this or any other currently endorsed
      Training Package or accredited course</li>
      <li>no more than 1 unit at or below AQF level 2</li></ul>
      <p>Elective units must be relevant to the work outcome.</p>
      <p>Specialists should talk to their provider before 2 units are chosen.</p>
      <h3>Core units</h3>
      <table><tr><th>Unit code</th><th>Unit title</th></tr>
      <tr><td>SAMSAF201</td><td>Work safely</td></tr><tr><td>SAMSAF202</td><td>Report hazards</td></tr></table>
      <h3>Elective units</h3>
      <h4>Group A – Mooring</h4>
      <table><tr><td>SAMMOR301</td><td>Moor a vessel *</td></tr><tr><td>SAMMOR302</td><td>Unmoor a vessel</td></tr></table>
      <p>Group B – Cargo</p>
      <ul><li>SAMCAR301 Lash cargo</li><li>SAMMOR302 Unmoor a vessel</li></ul>
      <p>Prerequisite units</p>
      <table><tr><th>Unit in this qualification</th><th>Prerequisite units</th></tr>
      <tr><td>SAMMOR301 Moor a vessel</td><td><p>SAMSAF201 Work safely</p><p>SAMLIN101 Handle lines</p></td></tr>
      <tr><td>SAMMOR302 Unmoor a vessel</td><td>SAMMOR301 Moor a vessel</td></tr></table>
      """;

  private Qualifications() {}

  static List<SourceSection> sections() {
    return sections(RULES);
  }

  static List<SourceSection> sections(String rules) {
    return List.of(
        section("Modification history", "<p>Release 1. First release.</p>"),
        section("Qualification description", DESCRIPTION),
        section("Entry requirements", "<p>A medical certificate is required.</p>"),
        section("Licensing/Regulatory information", "<p>No licence is needed.</p>"),
        section("Packaging rules", rules),
        section("Qualification pathways", "<p>Go on to sea.</p>"));
  }

  static SourceSection section(String title, String html) {
    return new SourceSection(
        "", title, HtmlBlocks.of(html), title.toLowerCase(java.util.Locale.ROOT));
  }

  /** The grid that belongs to {@link #RULES}. */
  static List<GridUnit> grid() {
    List<GridUnit> units = new ArrayList<>();
    units.add(row("SAMSAF201", "Work safely", true));
    units.add(row("SAMSAF202", "Report hazards", true));
    units.add(row("SAMMOR301", "Moor a vessel", false));
    units.add(row("SAMMOR302", "Unmoor a vessel", false));
    units.add(row("SAMCAR301", "Lash cargo", false));
    return units;
  }

  static GridUnit row(String code, String title, @Nullable Boolean essential) {
    return new GridUnit(code, title, essential, null, List.of(), "unit grid, " + code);
  }

  static QualificationText text(List<SourceSection> sections, List<GridUnit> units) {
    return text(
        "Certificate III in Deck Work", Qualification.Kind.QUALIFICATION, "514", sections, units);
  }

  static QualificationText text(
      String title,
      Qualification.Kind kind,
      @Nullable String level,
      List<SourceSection> sections,
      List<GridUnit> units) {
    return new QualificationText(
        new ProductIdentity("SAM30126", title, "R2", "2026-02-01", "SAM Sample Package", null),
        kind,
        level,
        sections,
        units,
        List.of(
            new RelatedProduct("SAM30120", false, true, "mapping, 01/02/2026", "mapping 1"),
            new RelatedProduct("SAM30219", false, false, "mapping, 01/02/2026", "mapping 2")),
        List.of(new Classification("ANZSCO", "899211", "Deckhand", "classifications")));
  }

  static Reading<Qualification> read(QualificationText text) {
    return QualificationSections.read(text, new ReadingNotes());
  }

  static TranslationResult translate(QualificationText text) {
    return new ProductTranslator(
            new TestHost().context,
            TgaAdapter.VERSION,
            new RawCorpus(
                "tga_qualification_test", List.of(new CorpusFile("q.html", new byte[] {1}))),
            SupplementaryData.NONE,
            GoverningText.NONE)
        .qualification(read(text));
  }
}
