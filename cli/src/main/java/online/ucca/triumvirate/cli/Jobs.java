package online.ucca.triumvirate.cli;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import online.ucca.triumvirate.cli.file.Source;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.World;

/**
 * Runs a command's job over what SOURCE stands for: one source, a folder of them, or a file that
 * holds several.
 */
final class Jobs {
  private final Terminal terminal;
  private final boolean json;

  Jobs(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  int run(World world, TranslationRequest request, String argument, Function<Source, Made> job) {
    List<Source> sources = Source.of(argument);
    if (!Source.isBatch(argument)) {
      return one(job.apply(sources.get(0)));
    }
    return new Batch(terminal, json, file -> parts(world, request, file), job).run(sources);
  }

  /** A job that has one result, whatever it is made from. */
  int once(Supplier<Made> job) {
    return one(job.get());
  }

  private static Iterator<Source> parts(World world, TranslationRequest request, Source file) {
    Iterator<CorpusPayload> corpora = world.corpora(file.payload(file.bytes()), request);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return corpora.hasNext();
      }

      @Override
      public Source next() {
        return Source.of(corpora.next());
      }
    };
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
