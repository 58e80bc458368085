package online.ucca.triumvirate.host.http;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import online.ucca.triumvirate.corpus.Validators;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Sends one request at a time and takes its answer, within limits. */
final class Requests {
  private final FetchLimits limits;
  private @Nullable HttpClient client;

  Requests(FetchLimits limits) {
    this.limits = limits;
  }

  /** Asks once; throws what {@link HttpFetch#fetch} throws if there is no answer. */
  HttpResponse<byte[]> send(URI uri, Validators known) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).GET();
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request.build(), head -> body(head));
    try {
      return answer.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw refusal(ErrorCode.ING_NETWORK_FAILURE, uri, "did not answer within " + limits.answer());
    } catch (InterruptedException e) {
      throw interrupted(uri);
    } catch (ExecutionException e) {
      throw failed(uri, e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private Refusal failed(URI uri, @Nullable Throwable cause) {
    if (cause instanceof LimitedBody.TooLarge) {
      return refusal(
          ErrorCode.ING_UPSTREAM_TOO_LARGE,
          uri,
          "answered with more than " + limits.largest() + " bytes");
    }
    if (cause instanceof IOException failure && isNameUnknown(failure)) {
      return new NoSuchName(
          finding(ErrorCode.ING_NETWORK_FAILURE, uri, "could not be asked: its name is not known"));
    }
    if (cause instanceof IOException failure) {
      return refusal(
          ErrorCode.ING_NETWORK_FAILURE,
          uri,
          "could not be asked (" + failure.getClass().getSimpleName() + ")");
    }
    throw new IllegalStateException("a fetch failed unexpectedly", cause);
  }

  private static boolean isNameUnknown(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof UnresolvedAddressException || one instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }

  private LimitedBody body(HttpResponse.ResponseInfo head) {
    return head.statusCode() == 200 ? LimitedBody.atMost(limits.largest()) : LimitedBody.unread();
  }

  /** Made when it is first needed: it costs a thread, and most instances fetch nothing. */
  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(limits.connect())
              .build();
    }
    return client;
  }

  /** The step's time is over: nothing is asked again. */
  static Refusal interrupted(URI uri) {
    Thread.currentThread().interrupt();
    return refusal(ErrorCode.ING_NETWORK_FAILURE, uri, "was asked, and the wait was interrupted");
  }

  static Refusal refusal(ErrorCode code, URI uri, String what) {
    return new Refusal(finding(code, uri, what));
  }

  private static Finding finding(ErrorCode code, URI uri, String what) {
    String address = SourceHosts.describe(uri);
    return Finding.of(code, address + " " + what).from(address);
  }

  /** The host's name leads nowhere: without a network, asking again only takes time. */
  static final class NoSuchName extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchName(Finding finding) {
      super(finding);
    }
  }
}
