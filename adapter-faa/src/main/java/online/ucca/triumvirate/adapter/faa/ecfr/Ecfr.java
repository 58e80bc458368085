package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import online.ucca.triumvirate.corpus.xml.XmlElement;

/** The vocabulary of eCFR XML (GPO, e-CFR XML User Guide, chapter 3). Case does not count. */
final class Ecfr {
  /** What stands within a paragraph and does not end it. */
  static final Set<String> INLINE =
      Set.of(
          "I", "EM", "E", "B", "STRONG", "U", "CITE", "SPAN", "SU", "SUP", "SUB", "FR", "AC", "BR",
          "A", "XREF", "FTREF", "ABBR");

  /** A citation of an amendment, an authority or an approval, or a remark of the editors. */
  static final Set<String> EDITORIAL =
      Set.of("EDNOTE", "EFFDNOT", "CROSSREF", "APPRO", "SECAUTH", "PARAUTH", "AUTH", "SOURCE");

  /** What informs and does not bind. */
  static final Set<String> NOTES = Set.of("NOTE", "FTNT", "EFTNT", "EXAMPLE");

  /** What only groups paragraphs. */
  static final Set<String> CONTAINERS = Set.of("DIV", "EXTRACT", "BOXTXT", "SCOL2", "TEXT");

  /** Pictures. */
  static final Set<String> GRAPHICS = Set.of("IMG", "GPH", "MATH");

  /** The captions of pictures. */
  static final Set<String> CAPTIONS = Set.of("BCAP", "TCAP");

  /** Lines for handwriting: no words. */
  static final Set<String> FORM_LINES = Set.of("HALFDASH");

  private static final Pattern PARAGRAPH =
      Pattern.compile("P|PSPACE|F?P-?[0-9](?:-[0-9])?|F?P-DASH|FP|FRP0?|LI|FL-[0-9]|LDRFIG");
  private static final Pattern HEADING = Pattern.compile("HD[1-9]|HED1?|DOCKETHD|PARTHD|SECHD");
  private static final Pattern DIVISION = Pattern.compile("DIV[1-9]");

  /** What has a place of its own within other blocks. */
  private static final Set<String> PIECES =
      Set.of(
          "TABLE",
          "COLGROUP",
          "COL",
          "THEAD",
          "TBODY",
          "TFOOT",
          "TR",
          "TH",
          "TD",
          "CAPTION",
          "GPOTABLE",
          "TTITLE",
          "BOXHD",
          "CHED",
          "ROW",
          "ENT",
          "TNOTE",
          "TDESC",
          "SIGDAT",
          "LDRWK",
          "HEAD",
          "CITA",
          "REVTXT",
          "SUPERSED",
          "STARS");

  private Ecfr() {}

  /** The name of an element as this class spells it. */
  static String name(XmlElement element) {
    return element.name().toUpperCase(Locale.ROOT);
  }

  /** An attribute, however it is spelt; empty if there is none. */
  static String attribute(XmlElement element, String name) {
    String exact = element.attribute(name);
    if (!exact.isEmpty()) {
      return exact;
    }
    return element.attributes().entrySet().stream()
        .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** Whether it is known not to stand within a line of text. */
  static boolean isBlock(String name) {
    return isParagraph(name)
        || isHeading(name)
        || isDivision(name)
        || EDITORIAL.contains(name)
        || NOTES.contains(name)
        || CONTAINERS.contains(name)
        || GRAPHICS.contains(name)
        || CAPTIONS.contains(name)
        || FORM_LINES.contains(name)
        || PIECES.contains(name);
  }

  static boolean isParagraph(String name) {
    return PARAGRAPH.matcher(name).matches();
  }

  static boolean isHeading(String name) {
    return HEADING.matcher(name).matches();
  }

  static boolean isDivision(String name) {
    return DIVISION.matcher(name).matches();
  }
}
