package online.ucca.triumvirate.cli.life;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifeChange;
import online.ucca.triumvirate.model.cco.life.LifeSubject;
import online.ucca.triumvirate.model.json.Binding;

/** Prints the lives of CCOs. */
final class LifeReport {
  private final Terminal terminal;
  private final boolean json;

  LifeReport(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  void printAll(List<CapabilityLife> lives) {
    if (json) {
      terminal.print(
          JsonReport.success().put("ccos", lives.stream().map(LifeReport::object).toList()).text());
      return;
    }
    if (lives.isEmpty()) {
      terminal.message("no CCO was processed in this world yet");
    }
    lives.forEach(
        life ->
            terminal.print(
                String.format(
                    Locale.ROOT,
                    "%-10s  %s  %s%s",
                    life.state().text(),
                    life.id(),
                    name(life.subject()),
                    life.termEnd() == null ? "" : "  until " + life.termEnd())));
  }

  void printOne(CapabilityLife life) {
    if (json) {
      terminal.print(JsonReport.success().put("cco", object(life)).text());
      return;
    }
    LifeSubject subject = life.subject();
    terminal.print(life.id() + " is " + life.state().text());
    print("of", name(subject));
    print("issuer", subject.issuer());
    print("Triumvirate", subject.triumvirateId() + ", content " + subject.contentDigest());
    print("status", "place " + life.entry().index() + " of " + life.entry().lists());
    print("term", term(life));
    print("may become", life.state().legalNext());
    for (LifeChange change : life.changes()) {
      terminal.print(
          "  "
              + change.at()
              + "  "
              + change.to().text()
              + ", by "
              + plain(change.actor())
              + ": "
              + plain(change.reason()));
    }
  }

  private static JsonObject object(CapabilityLife life) {
    return Binding.write(life).with("/state", Json.createValue(life.state().text())).tree();
  }

  private static String term(CapabilityLife life) {
    Instant end = life.termEnd();
    if (end != null) {
      return "ends on " + end;
    }
    return life.changes().size() == 1 ? "begins when it is issued" : "does not end";
  }

  private void print(String name, String value) {
    terminal.print(String.format(Locale.ROOT, "  %-11s  %s", name, value));
  }

  private static String name(LifeSubject subject) {
    return plain(
        subject.instrumentId() + " " + subject.instrumentVersion() + ", " + subject.title());
  }

  /** A terminal obeys control characters, and nobody's text is to give it orders. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
