package online.ucca.triumvirate.cli;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import online.ucca.triumvirate.cli.file.Source;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The work on each corpus of a file of several. A file that cannot be taken apart, or not further,
 * is one more outcome.
 */
final class Parts implements Iterator<Future<Batch.Outcome>> {
  private final Source source;
  private final Function<Source, Iterator<Source>> parts;
  private final Function<Source, Future<Batch.Outcome>> start;
  private @Nullable Iterator<Source> opened;
  private boolean over;

  Parts(
      Source source,
      Function<Source, Iterator<Source>> parts,
      Function<Source, Future<Batch.Outcome>> start) {
    this.source = source;
    this.parts = parts;
    this.start = start;
  }

  @Override
  public boolean hasNext() {
    return !over && (opened == null || opened.hasNext());
  }

  @Override
  public Future<Batch.Outcome> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      opened = opened == null ? parts.apply(source) : opened;
      return start.apply(opened.next());
    } catch (Refusal e) {
      over = true;
      return failed(new Batch.Outcome(source.name(), null, e.findings()));
    } catch (RuntimeException e) {
      over = true;
      return failed(new Batch.Outcome(source.name(), null, List.of(Failures.internal(e))));
    }
  }

  private static Future<Batch.Outcome> failed(Batch.Outcome outcome) {
    return CompletableFuture.completedFuture(outcome);
  }
}
