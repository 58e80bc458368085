package online.ucca.triumvirate.adapter.faa.ecfr;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;

/** A JVM of its own that gives the reader the worst that there is. */
public final class HostileJvm {
  private static final int LARGE = 16 * 1024 * 1024;
  private static final String OPEN = "<DIV5 N=\"1\" NODE=\"14:1\"><DIV8 N=\"1.1\">";
  private static final String CLOSE = "</DIV8></DIV5>";

  private HostileJvm() {}

  /** What one source is and what is expected of it: a code, or {@code read}. */
  private record Hostile(String expected, Supplier<String> text) {}

  /** Says for each source what was expected and what came, and the milliseconds it took. */
  public static void main(String[] arguments) {
    code(OPEN + "<P>a</P>" + CLOSE);
    sources()
        .forEach(
            (name, source) -> {
              String text = source.text().get();
              Duration before = processorTime();
              String code = code(text);
              Duration taken = processorTime().minus(before);
              System.out.println(
                  name + " " + source.expected() + " " + code + " " + taken.toMillis());
            });
  }

  /** Of the whole process, so that a busy machine does not count, and the collector does. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static String code(String text) {
    CorpusFile file = new CorpusFile("law.xml", text.getBytes(StandardCharsets.UTF_8));
    if (!EcfrFile.recognises(file)) {
      return "not-recognised";
    }
    Reading<LawPart> reading = EcfrFile.read(file);
    return reading.subject() != null ? "read" : reading.errors().get(0).errorCode();
  }

  private static Map<String, Hostile> sources() {
    Map<String, Hostile> sources = new LinkedHashMap<>();
    String refused = "ING_UNREADABLE";
    put(sources, "laughs", refused, () -> doctype(laughs()) + OPEN + "&z;" + CLOSE);
    put(
        sources,
        "quadratic",
        refused,
        () -> doctype("<!ENTITY a \"" + "a".repeat(9_999) + "\">") + OPEN + "&a;".repeat(9_999));
    put(
        sources,
        "file",
        refused,
        () -> doctype("<!ENTITY a SYSTEM \"file:///etc/passwd\">") + OPEN + "&a;" + CLOSE);
    put(sources, "deep", refused, () -> OPEN + "<P>".repeat(100_000));
    put(sources, "deep-parts", refused, () -> "<DIV5 N=\"1\">".repeat(100_000));
    put(sources, "elements", refused, () -> OPEN + "<P/>".repeat(LARGE / 4));
    put(sources, "text", refused, () -> OPEN + "a".repeat(LARGE));
    put(sources, "attribute", refused, () -> "<DIV5 N=\"" + "1".repeat(LARGE));
    put(sources, "comment", refused, () -> OPEN + "<!--" + "<".repeat(LARGE));
    put(sources, "no-end", "not-recognised", () -> "<!--" + "<".repeat(LARGE));
    put(sources, "spaces", "not-recognised", () -> " ".repeat(LARGE) + OPEN);
    put(sources, "nested", "read", () -> within(inOne("<XREF>", 190), "a"));
    put(sources, "nested-links", "read", () -> within(inOne("<A>", 190), "View".repeat(100_000)));
    put(sources, "nested-sup", "read", () -> within(inOne("<SUP>", 190), "1 ".repeat(1_000_000)));
    put(
        sources,
        "nested-tables",
        "read",
        () -> within(inOne("<TABLE>", 190), "a".repeat(9_999_999)));
    put(sources, "nested-notes", "read", () -> within(inOne("<NOTE>", 190), "a".repeat(9_999_999)));
    put(sources, "nested-quiz", "read", () -> within(inOne("<QUIZ>", 190), "a".repeat(9_999_999)));
    put(sources, "paragraphs", "read", () -> OPEN + "<P>(a) b</P>".repeat(190_000) + CLOSE);
    put(
        sources,
        "graphics",
        "read",
        () -> OPEN + "<P>" + "a ".repeat(999_999) + "</P>" + "<img/>".repeat(190_000) + CLOSE);
    put(
        sources,
        "mojibake",
        "read",
        () -> OPEN + "<P>\u00E2\u20AC\u2122</P>".repeat(190_000) + CLOSE);
    put(sources, "unknown", "read", () -> OPEN + unknown() + CLOSE);
    put(
        sources,
        "spans",
        "read",
        () -> OPEN + "<TABLE>" + rows("<TR><TD colspan=\"99\" rowspan=\"9999\"/><TD>a</TD></TR>"));
    put(
        sources,
        "italics",
        "read",
        () -> OPEN + "<P>" + "<I>a</I>b ".repeat(190_000) + "</P>" + CLOSE);
    put(
        sources,
        "heading",
        "TRN_CLAUSE_UNREADABLE",
        () -> section("<HEAD>" + "§ 1 part - ".repeat(999_999) + "</HEAD>"));
    put(
        sources,
        "appendix",
        "TRN_CLAUSE_UNREADABLE",
        () ->
            "<DIV5 N=\"1\" NODE=\"14:1\"><DIV9><HEAD>Appendix "
                + "a to part of ".repeat(999_999)
                + "</HEAD><P>a</P></DIV9></DIV5>");
    put(
        sources,
        "dates",
        "read",
        () -> section("<CITA>" + "eff. Sept. 1 ".repeat(999_999) + "</CITA>"));
    put(
        sources,
        "number",
        "TRN_MISSING_MEMBER",
        () ->
            "<DIV5 N=\""
                + "1".repeat(LARGE)
                + "\">"
                + "<DIV8 N=\"1.1\"/>".repeat(9_999)
                + "</DIV5>");
    put(
        sources,
        "section",
        "TRN_CLAUSE_UNREADABLE",
        () ->
            inPart(
                "<DIV8 N=\"" + "1".repeat(LARGE) + ".1\">" + "<P>a</P>".repeat(9_999) + "</DIV8>"));
    put(
        sources,
        "name",
        "read",
        () ->
            inPart(
                "<DIV9 N=\""
                    + "SFAR".repeat(900)
                    + "\">"
                    + "<P>a</P>".repeat(190_000)
                    + "</DIV9>"));
    put(
        sources,
        "loose",
        "TRN_CLAUSE_UNREADABLE",
        () -> "<DIV5 N=\"1\" NODE=\"14:1\">" + "<P>a</P>".repeat(190_000) + "</DIV5>");
    put(
        sources,
        "twice",
        "TRN_CLAUSE_UNREADABLE",
        () -> "<DIV5 N=\"1\" NODE=\"14:1\">" + "<DIV8 N=\"1.1\"/>".repeat(190_000) + "</DIV5>");
    return sources;
  }

  private static void put(
      Map<String, Hostile> sources, String name, String expected, Supplier<String> text) {
    sources.put(name, new Hostile(expected, text));
  }

  private static String inPart(String content) {
    return "<DIV5 N=\"1\" NODE=\"14:1\">" + content + "</DIV5>";
  }

  private static String section(String content) {
    return OPEN + content + "<P>a</P>" + CLOSE;
  }

  private static String inOne(String tag, int times) {
    return tag.repeat(times) + "%" + tag.replace("<", "</").repeat(times);
  }

  private static String within(String nested, String text) {
    return OPEN + "<P>" + nested.replace("%", text) + "</P>" + CLOSE;
  }

  private static String rows(String row) {
    return row.repeat(60_000) + "</TABLE>" + CLOSE;
  }

  private static String unknown() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      out.append("<X").append(i).append(">a</X").append(i).append('>');
    }
    return out.toString();
  }

  private static String doctype(String entities) {
    return "<?xml version=\"1.0\"?><!DOCTYPE DIV5 ["
        + entities.substring(0, Math.min(entities.length(), 3_000))
        + "]>";
  }

  private static String laughs() {
    StringBuilder out = new StringBuilder("<!ENTITY a \"ha\">");
    for (char c = 'b'; c <= 'z'; c++) {
      out.append("<!ENTITY ").append(c).append(" \"");
      out.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
    }
    return out.toString();
  }
}
