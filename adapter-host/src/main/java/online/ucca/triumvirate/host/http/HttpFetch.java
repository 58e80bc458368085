package online.ucca.triumvirate.host.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.port.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files by HTTP GET, from hosts that may be reached and no others, without credentials or
 * cookies. Redirects are followed one by one, each held against the hosts. Safe for use by several
 * threads.
 */
public final class HttpFetch {
  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final SourceHosts hosts;
  private final FetchLimits limits;
  private final TimeSource time;
  private @Nullable HttpClient client;

  /**
   * A way to some hosts.
   *
   * @param hosts which may be reached
   * @param limits what one request may take
   * @param time the clock, for the time of receipt
   */
  public HttpFetch(SourceHosts hosts, FetchLimits limits, TimeSource time) {
    this.hosts = hosts;
    this.limits = limits;
    this.time = time;
  }

  /** Told of every address that is not the source system's, before anything is sent to it. */
  @FunctionalInterface
  public interface Witness {
    /**
     * Records such an address.
     *
     * @param uri the address
     * @param allowed whether it will be asked
     */
    void outsideSource(URI uri, boolean allowed);
  }

  /**
   * Fetches a file.
   *
   * @param uri its address
   * @param witness told of every address outside the source system
   * @return the answer with status 200
   * @throws Refusal as {@link online.ucca.triumvirate.corpus.SourceClient#fetch} says
   */
  public FetchedFile fetch(URI uri, Witness witness) {
    URI address = uri;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      judge(address, witness);
      HttpResponse<byte[]> answer = ask(address);
      Optional<String> location = answer.headers().firstValue("location");
      if (REDIRECTS.contains(answer.statusCode()) && location.isPresent()) {
        address = resolve(address, location.get());
        continue;
      }
      if (answer.statusCode() != 200) {
        throw refusal(
            answer.statusCode() == 404 ? ErrorCode.ING_UPSTREAM_404 : ErrorCode.ING_UPSTREAM_STATUS,
            address,
            "answered with status " + answer.statusCode());
      }
      return new FetchedFile(
          uri,
          new CorpusFile(name(uri), answer.body()),
          answer.headers().firstValue("content-type").orElse(null),
          time.now());
    }
    throw refusal(ErrorCode.ING_UPSTREAM_STATUS, uri, "redirects without end");
  }

  private void judge(URI uri, Witness witness) {
    switch (hosts.judge(uri)) {
      case SOURCE -> {}
      case OUTSIDE -> witness.outsideSource(uri, true);
      case REFUSED -> {
        witness.outsideSource(uri, false);
        throw refusal(ErrorCode.ING_HOST_NOT_ALLOWED, uri, "may not be reached");
      }
    }
  }

  private HttpResponse<byte[]> ask(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).GET().build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request, head -> body(head));
    try {
      return answer.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw refusal(ErrorCode.ING_NETWORK_FAILURE, uri, "did not answer within " + limits.answer());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refusal(ErrorCode.ING_NETWORK_FAILURE, uri, "was asked, and the wait was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LimitedBody.TooLarge) {
        throw refusal(
            ErrorCode.ING_UPSTREAM_TOO_LARGE,
            uri,
            "answered with more than " + limits.largest() + " bytes");
      }
      if (e.getCause() instanceof IOException failure) {
        throw refusal(
            ErrorCode.ING_NETWORK_FAILURE,
            uri,
            "could not be asked (" + failure.getClass().getSimpleName() + ")");
      }
      throw new IllegalStateException("a fetch failed unexpectedly", e.getCause());
    } finally {
      answer.cancel(true);
    }
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

  private static URI resolve(URI from, String location) {
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw refusal(ErrorCode.ING_UPSTREAM_STATUS, from, "redirects to what is no address");
    }
  }

  /** The last part of the path; the host where that says nothing. */
  private static String name(URI uri) {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() || last.equals(".") || last.equals("..") ? uri.getHost() : last;
  }

  private static Refusal refusal(ErrorCode code, URI uri, String what) {
    String address = SourceHosts.describe(uri);
    return new Refusal(Finding.of(code, address + " " + what).from(address));
  }
}
