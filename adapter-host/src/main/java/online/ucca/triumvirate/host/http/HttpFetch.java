package online.ucca.triumvirate.host.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.corpus.Validators;
import online.ucca.triumvirate.host.pace.FetchPace;
import online.ucca.triumvirate.model.error.ErrorCode;
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
  private static final int OK = 200;

  private final SourceHosts hosts;
  private final PatientRequests requests;
  private final TimeSource time;

  /**
   * A way to some hosts.
   *
   * @param hosts which may be reached
   * @param limits what one request may take
   * @param pace how fast and how patiently they are asked
   * @param pause how it waits
   * @param time the clock, for the time of receipt
   */
  public HttpFetch(
      SourceHosts hosts, FetchLimits limits, FetchPace pace, Pause pause, TimeSource time) {
    this.hosts = hosts;
    this.requests = new PatientRequests(new Requests(limits), pace, pause);
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
    return fetch(uri, Validators.NONE, null, witness);
  }

  /**
   * Fetches a file unless it is still what it was.
   *
   * @param uri its address
   * @param validators what came with it before
   * @param known the file as it was before; null if it is not known
   * @param witness told of every address outside the source system
   * @return the answer with status 200, or with status 304 and the known file
   * @throws Refusal as {@link online.ucca.triumvirate.corpus.SourceClient#fetch} says
   */
  public FetchedFile fetch(
      URI uri, Validators validators, @Nullable CorpusFile known, Witness witness) {
    URI address = uri;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      judge(address, witness);
      HttpResponse<byte[]> answer =
          requests.send(address, known == null ? Validators.NONE : validators);
      Optional<String> location = answer.headers().firstValue("location");
      if (REDIRECTS.contains(answer.statusCode()) && location.isPresent()) {
        address = resolve(address, location.get());
        continue;
      }
      if (answer.statusCode() == FetchedFile.NOT_MODIFIED && known != null) {
        return fetched(uri, known, answer, validators);
      }
      if (answer.statusCode() != OK) {
        throw Requests.refusal(
            answer.statusCode() == 404 ? ErrorCode.ING_UPSTREAM_404 : ErrorCode.ING_UPSTREAM_STATUS,
            address,
            "answered with status " + answer.statusCode());
      }
      return fetched(uri, new CorpusFile(name(uri), answer.body()), answer, Validators.NONE);
    }
    throw Requests.refusal(ErrorCode.ING_UPSTREAM_STATUS, uri, "redirects without end");
  }

  private FetchedFile fetched(
      URI uri, CorpusFile file, HttpResponse<byte[]> answer, Validators before) {
    HttpHeaders headers = answer.headers();
    return new FetchedFile(
        uri,
        file,
        headers.firstValue("content-type").orElse(null),
        time.now(),
        answer.statusCode(),
        new Validators(
            headers.firstValue("etag").orElse(before.etag()),
            headers.firstValue("last-modified").orElse(before.lastModified())));
  }

  private void judge(URI uri, Witness witness) {
    switch (hosts.judge(uri)) {
      case SOURCE -> {}
      case OUTSIDE -> witness.outsideSource(uri, true);
      case REFUSED -> {
        witness.outsideSource(uri, false);
        throw Requests.refusal(ErrorCode.ING_HOST_NOT_ALLOWED, uri, "may not be reached");
      }
    }
  }

  private static URI resolve(URI from, String location) {
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw Requests.refusal(
          ErrorCode.ING_UPSTREAM_STATUS, from, "redirects to what is no address");
    }
  }

  /** The last part of the path; the host where that says nothing. */
  private static String name(URI uri) {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() || last.equals(".") || last.equals("..") ? uri.getHost() : last;
  }
}
