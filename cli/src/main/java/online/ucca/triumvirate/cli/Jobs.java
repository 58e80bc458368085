package online.ucca.triumvirate.cli;

import java.util.List;
import java.util.function.Function;
import online.ucca.triumvirate.cli.file.Source;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.error.Finding;

/** Runs a command's job over what SOURCE stands for: one source, or a folder of them. */
final class Jobs {
  private final Terminal terminal;
  private final boolean json;

  Jobs(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  int run(String argument, Function<Source, Made> job) {
    List<Source> sources = Source.of(argument);
    return Source.isBatch(argument)
        ? new Batch(terminal, json).run(sources, job)
        : one(job.apply(sources.get(0)));
  }

  private int one(Made made) {
    if (made.result() != null) {
      made.result().write();
    }
    if (json) {
      JsonReport report = JsonReport.success();
      made.facts().forEach(report::put);
      terminal.print(report.put("warnings", made.warnings()).text());
    } else if (!made.line().isEmpty()) {
      terminal.print(made.line());
    }
    List<Finding> warnings = made.warnings();
    if (!json) {
      FindingsText.print(warnings, terminal);
    }
    return ExitStatus.DONE;
  }
}
