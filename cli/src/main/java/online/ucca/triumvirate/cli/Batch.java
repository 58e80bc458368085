package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * results are written and reported in the order of the sources, as they come: what was reported is
 * not kept, except for {@code --json}, which prints one object.
 */
final class Batch {
  /** Work that waits for its turn to be reported, for each worker. */
  private static final int AHEAD = 8;

  private final Terminal terminal;
  private final boolean json;
  private final Function<Source, Iterator<Source>> parts;
  private final Function<Source, Made> job;
  private final BatchSummary summary = new BatchSummary();
  private final List<Map<String, Object>> results = new ArrayList<>();
  private final Map<Path, String> written = new HashMap<>();
  private final Deque<Future<Outcome>> running = new ArrayDeque<>();

  /**
   * A batch.
   *
   * @param parts takes a file of several corpora apart
   * @param job what is done with each source
   */
  Batch(
      Terminal terminal,
      boolean json,
      Function<Source, Iterator<Source>> parts,
      Function<Source, Made> job) {
    this.terminal = terminal;
    this.json = json;
    this.parts = parts;
    this.job = job;
  }

  int run(List<Source> sources) {
    work(sources);
    if (json) {
      terminal.print(
          JsonReport.of(summary.isClean())
              .put("summary", summary.asJson())
              .put("results", results)
              .text());
    } else {
      terminal.message(summary.text());
    }
    return summary.exitStatus();
  }

  private void work(List<Source> sources) {
    // Two for each processor: one works while the other waits for a step, or for the disk.
    int atOnce = 2 * Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(atOnce);
    boolean unknown = sources.stream().anyMatch(Source::mayHoldSeveral);
    try (Progress progress = new Progress(terminal, unknown ? 0 : sources.size())) {
      for (Source source : sources) {
        Iterator<Future<Outcome>> next = started(source, workers, progress);
        while (next.hasNext()) {
          running.add(next.next());
          while (running.size() > AHEAD * atOnce) {
            settle(progress);
          }
        }
      }
      while (!running.isEmpty()) {
        settle(progress);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the batch was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a source failed unexpectedly", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** The work on a source, or on each of its parts, begun when it is asked for. */
  private Iterator<Future<Outcome>> started(
      Source source, ExecutorService workers, Progress progress) {
    Function<Source, Future<Outcome>> start =
        one ->
            workers.submit(
                () -> {
                  Outcome outcome = attempt(one);
                  progress.step(one.name());
                  return outcome;
                });
    if (!source.mayHoldSeveral()) {
      return List.of(start.apply(source)).iterator();
    }
    return new Parts(source, parts, start);
  }

  /** Writes and reports what comes next in the order of the sources. */
  private void settle(Progress progress) throws InterruptedException, ExecutionException {
    Outcome outcome = write(running.remove().get());
    summary.add(outcome);
    if (json) {
      results.add(outcome.asJson());
    } else {
      progress.aside(() -> outcome.print(terminal));
    }
  }

  /** Writes a result in its turn. A file that an earlier source gave is not written over. */
  private Outcome write(Outcome outcome) {
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

  private Outcome attempt(Source source) {
    try {
      return new Outcome(source.name(), job.apply(source), List.of());
    } catch (Refusal e) {
      return new Outcome(source.name(), null, e.findings());
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(source.name(), null, List.of(Failures.internal(e)));
    }
  }

  /**
   * What came of one source of a batch.
   *
   * @param source the source's name
   * @param made what was made; null if nothing was
   * @param findings why nothing was made
   */
  record Outcome(String source, @Nullable Made made, List<Finding> findings) {

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
