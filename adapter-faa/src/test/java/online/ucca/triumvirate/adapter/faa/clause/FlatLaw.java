package online.ucca.triumvirate.adapter.faa.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.reading.Reading;

/** Law written down in a few lines, italics between asterisks. */
final class FlatLaw {
  private FlatLaw() {}

  static Reading<LawText> read(Provision... provisions) {
    return LawClauses.of(
        new LawPart(14, "999", "Heading", "", "", List.of(provisions), "flat.xml"));
  }

  static List<Clause> clauses(Provision... provisions) {
    return Objects.requireNonNull(read(provisions).subject()).clauses();
  }

  /** Citations without what all have in common, in order. */
  static List<String> places(Provision provision) {
    return clauses(provision).stream()
        .map(
            clause ->
                clause
                    .citation()
                    .toString()
                    .replace("14 CFR 999.1", "")
                    .replace("14 CFR part 999, ", ""))
        .toList();
  }

  static Provision section(String... paragraphs) {
    return provision(
        Provision.Kind.SECTION,
        "999.1",
        Arrays.stream(paragraphs).map(text -> paragraph(Form.TEXT, text)).toList());
  }

  static Provision section(List<Paragraph> paragraphs) {
    return provision(Provision.Kind.SECTION, "999.1", paragraphs);
  }

  static Provision appendix(String... paragraphs) {
    return provision(
        Provision.Kind.APPENDIX,
        "A",
        Arrays.stream(paragraphs).map(text -> paragraph(Form.TEXT, text)).toList());
  }

  static Provision provision(Provision.Kind kind, String number, List<Paragraph> paragraphs) {
    return new Provision(
        kind,
        number,
        "Heading",
        "Subpart B—Things",
        paragraphs.isEmpty(),
        paragraphs,
        List.of(),
        List.of(),
        List.of(),
        number);
  }

  static Paragraph paragraph(Form form, String text) {
    List<Paragraph.Span> spans = new ArrayList<>();
    String[] pieces = text.split("\\*", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (!pieces[i].isEmpty()) {
        spans.add(new Paragraph.Span(pieces[i], i % 2 == 1));
      }
    }
    return new Paragraph(form, spans, "999.1, " + text.substring(0, Math.min(8, text.length())));
  }
}
