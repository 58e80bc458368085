package online.ucca.triumvirate.cli.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.cli.terminal.DiffText;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.holding.CodeOutcome;
import online.ucca.triumvirate.world.holding.Drift;
import online.ucca.triumvirate.world.holding.DriftKind;
import online.ucca.triumvirate.world.holding.HeldInstrument;
import online.ucca.triumvirate.world.holding.InstrumentDrift;
import online.ucca.triumvirate.world.holding.SupersessionDrift;
import org.jspecify.annotations.Nullable;

/** Drift for people: an instrument, its links, then its changes as {@code diff} prints them. */
final class DriftText {
  private final Terminal terminal;
  private final DiffText changes;

  DriftText(Terminal terminal) {
    this.terminal = terminal;
    this.changes = new DiffText(terminal);
  }

  void print(Drift drift) {
    for (InstrumentDrift instrument : drift.instruments()) {
      terminal.print(heading(instrument));
      instrument.supersessions().forEach(link -> terminal.print("  " + words(link)));
      changes.printChanges(instrument.summary(), instrument.changes());
      terminal.print("");
    }
    for (CodeOutcome outcome : drift.notRead()) {
      List<String> codes =
          outcome.findings().stream().map(finding -> finding.errorCode()).distinct().toList();
      terminal.print(outcome.code() + ": not compared, " + outcome.result() + " " + codes);
    }
    List<String> counts = new ArrayList<>();
    for (DriftKind kind : DriftKind.values()) {
      counts.add(drift.count(kind) + " " + spaced(kind.text()));
    }
    terminal.print(
        String.join(", ", counts)
            + "; "
            + drift.compared()
            + " compared, "
            + drift.notRead().size()
            + " not read");
  }

  private static String heading(InstrumentDrift drift) {
    String releases = version(drift.older(), drift.newer());
    return drift.code() + " " + releases + ": " + spaced(drift.kind());
  }

  private static String version(@Nullable HeldInstrument older, @Nullable HeldInstrument newer) {
    if (older == null || newer == null) {
      HeldInstrument one = older == null ? newer : older;
      return one == null ? "" : one.version();
    }
    return older.version().equals(newer.version())
        ? newer.version()
        : older.version() + " → " + newer.version();
  }

  private static String words(SupersessionDrift link) {
    Boolean equivalent = link.equivalent();
    String release = link.version() == null ? "" : " " + link.version();
    return spaced(link.change())
        + ": "
        + spaced(link.direction())
        + " "
        + link.instrumentId()
        + release
        + (equivalent == null ? "" : equivalent ? " (equivalent)" : " (not equivalent)");
  }

  private static String spaced(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
