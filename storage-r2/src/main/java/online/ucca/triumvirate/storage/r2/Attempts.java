package online.ucca.triumvirate.storage.r2;

import java.util.concurrent.ThreadLocalRandom;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Tries a request again while its fault may pass, after pauses that double and vary, so that many
 * who failed together do not come back together.
 *
 * @param most how often at most
 * @param firstPause the first pause in milliseconds
 */
record Attempts(int most, long firstPause) {
  private static final long LONGEST_PAUSE = 5_000;

  /** A request that may be repeated without harm. */
  interface Request<T> {
    T send() throws Exception;
  }

  /** A fault that no further attempt is worth, or that outlived them. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient BucketFault fault;

    private Failed(BucketFault fault) {
      super(fault.name(), null, false, false);
      this.fault = fault;
    }

    BucketFault fault() {
      return fault;
    }

    boolean is(BucketFault.Kind kind) {
      return fault.kind() == kind;
    }
  }

  <T> T of(Request<T> request) throws Failed {
    for (int attempt = 1; ; attempt++) {
      try {
        return request.send();
      } catch (Refusal refused) {
        throw refused;
      } catch (InterruptedException interrupted) {
        throw interrupted();
      } catch (Exception e) {
        BucketFault fault = BucketFault.of(e);
        if (!fault.mayPass() || attempt >= most) {
          throw new Failed(fault);
        }
        pause(attempt);
      }
    }
  }

  void pause(int attempt) {
    long longest = Math.min(LONGEST_PAUSE, firstPause << Math.min(attempt - 1, 20));
    try {
      Thread.sleep(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static Refusal interrupted() {
    Thread.currentThread().interrupt();
    return new Refusal(
        Finding.of(ErrorCode.ENV_INTERRUPTED, "while a bucket was asked for something"));
  }
}
