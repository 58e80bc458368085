package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.DiffText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.diff.ComparedVersion;
import online.ucca.triumvirate.model.diff.TriumvirateDiff;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.ReadTriumvirate;
import online.ucca.triumvirate.world.ReadTriumvirate.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate diff}: what differs between two versions of one instrument. */
@Command(
    name = "diff",
    description = {
      "Compares two versions of one instrument, or an instrument with its declared successor.",
      "%nMarks: + added, - removed, ~ changed, > renumbered or moved. Structure and integrity of both"
          + " are checked, their proofs are not (see verify). Differences are a result, not a"
          + " refusal: the exit status is 0 with or without any."
    },
    footer = {
      "  triumvirate diff SAMWRK201_R1.triumvirate.json SAMWRK201_R2.triumvirate.json",
      "  triumvirate diff old.triumvirate.json new.triumvirate.json --json"
    })
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "A", description = "The older Triumvirate.")
  Path older = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "The newer Triumvirate.")
  Path newer = Path.of("");

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReadTriumvirate reader = ReadTriumvirate.installed();
    List<Finding> findings = new ArrayList<>();
    Optional<Reading> before = read(reader, older, findings);
    Optional<Reading> after = read(reader, newer, findings);
    if (before.isEmpty() || after.isEmpty()) {
      throw new Refusal(findings);
    }
    TriumvirateDiff diff =
        TriumvirateDiff.between(before.get().triumvirate(), after.get().triumvirate());
    if (common.json()) {
      terminal.print(
          JsonReport.success()
              .put("differs", diff.hasChanges())
              .put("older", version(diff.older(), older, before.get()))
              .put("newer", version(diff.newer(), newer, after.get()))
              .put("summary", diff.summary())
              .put("changes", diff.changes())
              .text());
    } else {
      DiffText text = new DiffText(terminal);
      text.printVersion("older", diff.older(), older, before.get().contentDigest());
      text.printVersion("newer", diff.newer(), newer, after.get().contentDigest());
      text.print(diff);
    }
    return ExitStatus.DONE;
  }

  /**
   * Both files are read before anything is refused, so that one run shows what is wrong in both.
   */
  private static Optional<Reading> read(ReadTriumvirate reader, Path file, List<Finding> findings) {
    try {
      return Optional.of(reader.read(InputFile.read(file)));
    } catch (Refusal e) {
      e.findings().forEach(finding -> findings.add(finding.from(file.toString())));
      return Optional.empty();
    }
  }

  private static Map<String, Object> version(ComparedVersion version, Path file, Reading reading) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", file.toString());
    members.put("content_digest", reading.contentDigest());
    members.put("triumvirate_id", version.triumvirateId());
    members.put("source_system", version.sourceSystem());
    members.put("instrument_id", version.instrumentId());
    members.put("instrument_title", version.instrumentTitle());
    members.put("version", version.version());
    return members;
  }
}
