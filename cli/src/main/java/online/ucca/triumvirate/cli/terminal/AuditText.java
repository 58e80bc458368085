package online.ucca.triumvirate.cli.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.host.file.AuditLogReport;
import org.jspecify.annotations.Nullable;

/** What came of verifying audit logs, for people and as JSON. */
public final class AuditText {
  private final Terminal terminal;

  /**
   * Prints reports.
   *
   * @param terminal where
   */
  public AuditText(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Prints what came of verifying a log.
   *
   * @param name the log
   * @param report what was found
   */
  public void print(String name, AuditLogReport report) {
    FindingsText.print(report.findings(), terminal);
    if (report.violations() > report.findings().size()) {
      terminal.message("and " + (report.violations() - report.findings().size()) + " more");
    }
    if (!report.intact()) {
      terminal.message(name + ": NOT INTACT, findings: " + report.violations());
      return;
    }
    terminal.print("intact: " + name + ", " + report.entries() + " entries");
    terminal.print("  root: " + report.root());
    terminal.print("  " + covered(report));
  }

  /**
   * Prints that a log was exported.
   *
   * @param name the log
   * @param report what was found in the copy
   */
  public void printExported(String name, AuditLogReport report) {
    terminal.print(
        name
            + ": "
            + report.entries()
            + " entries"
            + (report.intact() ? "" : ", NOT INTACT: exported as it stands, see `audit verify`"));
  }

  /**
   * Reports as JSON.
   *
   * @param logs the logs by name
   * @return an object for each
   */
  public static List<Map<String, @Nullable Object>> json(Map<String, AuditLogReport> logs) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    logs.forEach(
        (name, report) -> {
          Map<String, @Nullable Object> one = new LinkedHashMap<>();
          one.put("log", name);
          one.put("intact", report.intact());
          one.put("origin", report.origin());
          one.put("entries", report.entries());
          one.put("root", report.root());
          one.put("checkpoints", report.checkpoints());
          one.put("violations", report.violations());
          one.put("findings", report.findings());
          all.add(one);
        });
    return all;
  }

  private static String covered(AuditLogReport report) {
    List<Long> held = report.checkpoints();
    if (held.isEmpty()) {
      return "no checkpoint: a cut end, or a log rewritten from end to end, would not be noticed";
    }
    long last = held.get(held.size() - 1);
    long after = report.entries() - last;
    return "checkpoints that hold: "
        + held.size()
        + ", the last of "
        + last
        + " entries"
        + (after == 0 ? "" : "; the " + after + " after it could be cut off unnoticed");
  }
}
