package online.ucca.triumvirate.host.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import online.ucca.triumvirate.corpus.Validators;
import online.ucca.triumvirate.host.pace.FetchPace;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Requests at a pace: no more than so many a second among all threads, and again after a pause
 * where that may mend the failure.
 */
final class PatientRequests {
  private static final int TOO_MANY_REQUESTS = 429;

  private final Requests requests;
  private final FetchPace pace;
  private final Pause pause;
  private long nextFree;
  private boolean used;

  PatientRequests(Requests requests, FetchPace pace, Pause pause) {
    this.requests = requests;
    this.pace = pace;
    this.pause = pause;
  }

  /** Asks as often as it may; gives the last answer, or throws the last failure. */
  HttpResponse<byte[]> send(URI uri, Validators known) {
    for (int attempt = 1; ; attempt++) {
      waitFor(uri, turn());
      boolean last = attempt == pace.attempts();
      Duration wait = pace.pauseAfter(attempt);
      try {
        HttpResponse<byte[]> answer = requests.send(uri, known);
        if (!mayPass(answer.statusCode())) {
          return answer;
        }
        wait = RetryAfter.of(answer.headers()).orElse(wait);
        if (last || wait.compareTo(pace.longestPause()) > 0) {
          throw Requests.refusal(
              ErrorCode.ING_UPSTREAM_STATUS, uri, givenUp(answer.statusCode(), attempt, wait));
        }
      } catch (Refusal refusal) {
        boolean mends =
            refusal.code().equals(ErrorCode.ING_NETWORK_FAILURE.name())
                && !(refusal instanceof Requests.NoSuchName);
        if (last || !mends || Thread.currentThread().isInterrupted()) {
          throw refusal;
        }
      }
      waitFor(uri, wait);
    }
  }

  private String givenUp(int status, int attempt, Duration wait) {
    String said = "answered with status " + status + (attempt > 1 ? ", " + attempt + " times" : "");
    return wait.compareTo(pace.longestPause()) > 0
        ? said + ", and asks to wait " + wait.toSeconds() + " seconds"
        : said;
  }

  private static boolean mayPass(int status) {
    return status == TOO_MANY_REQUESTS || status >= 500;
  }

  private synchronized Duration turn() {
    long now = System.nanoTime();
    long at = used && nextFree - now > 0 ? nextFree : now;
    used = true;
    nextFree = at + pace.interval();
    return Duration.ofNanos(at - now);
  }

  private void waitFor(URI uri, Duration wait) {
    if (wait.isZero()) {
      return;
    }
    try {
      pause.pause(wait);
    } catch (InterruptedException e) {
      throw Requests.interrupted(uri);
    }
  }
}
