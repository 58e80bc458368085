package online.ucca.triumvirate.host.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import online.ucca.triumvirate.model.audit.AuditDraft;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The entries that wait to be written, in the order in which they came. Once it has failed it takes
 * nothing more. Safe for use by several threads.
 */
final class CommitQueue {
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private @Nullable Refusal failure;

  /**
   * An entry that waits.
   *
   * @param draft the entry without its place
   * @param whole the entry with the detail that is stored beside the log before it; null if none is
   * @param done completed once it is on stable storage
   */
  record Waiting(AuditDraft draft, @Nullable AuditDraft whole, CompletableFuture<AuditEntry> done) {

    /** Waits, also when interrupted: a commit takes little time and cannot be undone. */
    AuditEntry await() {
      return CommitQueue.await(done);
    }
  }

  /** What a piece of work gives, or the refusal that it ended with. */
  static <T> T await(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw new Refusal(refusal.findings());
      }
      throw e;
    }
  }

  /** Adds an entry; returns how many wait. */
  synchronized int add(Waiting entry) {
    if (failure != null) {
      throw new Refusal(failure.findings());
    }
    waiting.add(entry);
    return waiting.size();
  }

  /** The first entries whose lines together have no more than some bytes; at least one of any. */
  synchronized List<Waiting> take(int bytes) {
    List<Waiting> group = new ArrayList<>();
    int length = 0;
    while (!waiting.isEmpty()) {
      length += waiting.element().draft().longestLine() + 1;
      if (length > bytes && !group.isEmpty()) {
        break;
      }
      group.add(waiting.remove());
    }
    return group;
  }

  /** Fails everything that waits, with one reason, and everything that comes, with another. */
  void fail(List<Waiting> taken, Refusal now, Refusal later) {
    List<Waiting> failed = new ArrayList<>(taken);
    synchronized (this) {
      failure = failure == null ? later : failure;
      failed.addAll(waiting);
      waiting.clear();
    }
    failed.forEach(entry -> entry.done().completeExceptionally(now));
  }
}
