package online.ucca.triumvirate.certification;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import online.ucca.triumvirate.adapter.Obligation;

/** A report in the form that build servers read. */
final class JUnitXml {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private JUnitXml() {}

  static String of(CertificationReport report) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuite name=\"certification of ")
        .append(escaped(report.adapter().adapterId().value()))
        .append("\" tests=\"")
        .append(report.rules().size())
        .append("\" failures=\"")
        .append(report.count(RuleOutcome.FAILED))
        .append("\" errors=\"0\" skipped=\"")
        .append(report.count(RuleOutcome.SKIPPED))
        .append("\" time=\"0\" timestamp=\"")
        .append(TIME.format(report.certifiedAt()))
        .append("\" hostname=\"localhost\">\n  <properties>\n");
    property(xml, "adapter_version", report.adapter().adapterVersion());
    property(xml, "kit_version", report.kitVersion());
    property(xml, "certified", Boolean.toString(report.certified()));
    xml.append("  </properties>\n");
    report.rules().forEach(rule -> testCase(xml, report, rule));
    return xml.append("  <system-out/>\n  <system-err/>\n</testsuite>\n").toString();
  }

  private static void property(StringBuilder xml, String name, String value) {
    xml.append("    <property name=\"")
        .append(name)
        .append("\" value=\"")
        .append(escaped(value))
        .append("\"/>\n");
  }

  private static void testCase(StringBuilder xml, CertificationReport report, RuleResult rule) {
    Obligation obligation = rule.obligation();
    xml.append("  <testcase name=\"")
        .append(obligation.id())
        .append("\" classname=\"")
        .append(escaped(report.adapter().adapterId().value()))
        .append("\" time=\"0\"");
    switch (rule.outcome()) {
      case PASSED -> xml.append("/>\n");
      case SKIPPED ->
          xml.append("><skipped message=\"")
              .append(escaped(rule.message()))
              .append("\"/></testcase>\n");
      case FAILED ->
          xml.append("><failure type=\"")
              .append(obligation.level())
              .append("\" message=\"")
              .append(escaped(obligation.text()))
              .append("\">")
              .append(escaped(rule.message() + "\n" + obligation.remedy()))
              .append("</failure></testcase>\n");
    }
  }

  /** For text and for attributes; what XML 1.0 cannot hold is replaced. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("&#10;");
                default -> safe.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
