package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import online.ucca.triumvirate.cli.file.Source;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Progress;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Runs one job over many sources, on all processors. A failure of one does not stop the rest;
 * results are reported in the order of the sources.
 */
final class Batch {
  private final Terminal terminal;
  private final boolean json;

  Batch(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  int run(List<Source> sources, Function<Source, Made> job) {
    List<Outcome> outcomes = outcomes(sources, job);
    Map<String, Integer> refusedByCode = new TreeMap<>();
    Map<String, Integer> warningsByCode = new TreeMap<>();
    int failed = 0;
    for (Outcome outcome : outcomes) {
      if (outcome.made() == null) {
        if (ExitStatus.of(outcome.findings()) == ExitStatus.ENVIRONMENT) {
          failed++;
        } else {
          refusedByCode.merge(code(outcome.findings()), 1, Integer::sum);
        }
      } else {
        outcome
            .made()
            .warnings()
            .forEach(warning -> warningsByCode.merge(warning.errorCode(), 1, Integer::sum));
      }
    }
    int refused = refusedByCode.values().stream().mapToInt(Integer::intValue).sum();
    int translated = outcomes.size() - refused - failed;
    if (json) {
      Map<String, Object> summary = new LinkedHashMap<>();
      summary.put("translated", translated);
      summary.put("refused", refusedByCode);
      summary.put("failed", failed);
      terminal.print(
          JsonReport.of(refused == 0 && failed == 0)
              .put("summary", summary)
              .put("results", outcomes.stream().map(Outcome::asJson).toList())
              .text());
    } else {
      outcomes.forEach(outcome -> outcome.print(terminal));
      terminal.message(
          translated
              + " translated, "
              + refused
              + " refused"
              + (refusedByCode.isEmpty() ? "" : " " + refusedByCode)
              + ", "
              + failed
              + " failed"
              + (warningsByCode.isEmpty() ? "" : "; warnings " + warningsByCode));
    }
    if (refused > 0) {
      return ExitStatus.REFUSED;
    }
    return failed > 0 ? ExitStatus.ENVIRONMENT : ExitStatus.DONE;
  }

  private List<Outcome> outcomes(List<Source> sources, Function<Source, Made> job) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            Math.min(sources.size(), Runtime.getRuntime().availableProcessors()));
    List<Outcome> outcomes = new ArrayList<>();
    try (Progress progress = new Progress(terminal, sources.size())) {
      Deque<Future<Outcome>> running = new ArrayDeque<>();
      for (Source source : sources) {
        running.add(
            workers.submit(
                () -> {
                  Outcome outcome = attempt(source, job);
                  progress.step(source.name());
                  return outcome;
                }));
      }
      // Taken off one by one: what is written must not be held until the last is.
      Map<Path, String> written = new HashMap<>();
      while (!running.isEmpty()) {
        outcomes.add(write(running.remove().get(), written));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the batch was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a source failed unexpectedly", e.getCause());
    } finally {
      workers.shutdownNow();
    }
    return outcomes;
  }

  /** Writes a result in its turn. A file that an earlier source gave is not written over. */
  private static Outcome write(Outcome outcome, Map<Path, String> written) {
    Made made = outcome.made();
    if (made == null || made.result() == null) {
      return outcome;
    }
    Path file = made.result().file();
    String earlier = written.putIfAbsent(file, outcome.source());
    if (earlier != null) {
      return new Outcome(
          outcome.source(),
          null,
          List.of(
              Finding.of(
                      ErrorCode.CLI_SAME_OUTPUT, file + " is the result of " + earlier + " already")
                  .from(outcome.source())));
    }
    try {
      made.result().write();
      return new Outcome(outcome.source(), made.written(), List.of());
    } catch (Refusal e) {
      return new Outcome(outcome.source(), null, e.findings());
    }
  }

  private static Outcome attempt(Source source, Function<Source, Made> job) {
    try {
      return new Outcome(source.name(), job.apply(source), List.of());
    } catch (Refusal e) {
      return new Outcome(source.name(), null, e.findings());
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(source.name(), null, List.of(Failures.internal(e)));
    }
  }

  private static String code(List<Finding> findings) {
    return findings.stream().filter(Finding::blocks).findFirst().map(Finding::errorCode).orElse("");
  }

  private record Outcome(String source, @Nullable Made made, List<Finding> findings) {

    Map<String, Object> asJson() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("source", source);
      json.put("success", made != null);
      if (made == null) {
        json.put("findings", findings);
      } else {
        json.putAll(made.facts());
        json.put("warnings", made.warnings());
      }
      return json;
    }

    void print(Terminal terminal) {
      if (made != null) {
        terminal.print(made.line());
        return;
      }
      terminal.message(source + ":");
      findings.forEach(finding -> FindingsText.print(finding, terminal, "  "));
    }
  }
}
