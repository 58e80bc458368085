package online.ucca.triumvirate.corpus;

import java.net.URI;

/**
 * The only way from an adapter to the network (spec Q5). It reaches the hosts that the adapter
 * declares as its source system's, and no others unless they are allowed by name, which leaves an
 * audit entry each time. It works only during {@code ingest}, on the thread that the host called,
 * and not at all if the network is to be skipped. Safe for use by several threads.
 */
public interface SourceClient {

  /**
   * Fetches a file by GET, without credentials or cookies. Redirects are followed as long as they
   * stay on hosts that may be reached. The host asks again, after a pause, where that may mend a
   * failure, and no faster than its policy says.
   *
   * @param uri an absolute {@code https} URI; {@code http} only on the loopback interface
   * @return the answer with status 200
   * @throws online.ucca.triumvirate.model.error.Refusal {@code ING_HOST_NOT_ALLOWED}, {@code
   *     ING_NETWORK_NOT_ALLOWED}, {@code ING_UPSTREAM_404} if the source system does not have it,
   *     {@code ING_UPSTREAM_STATUS} if it answers anything else, {@code ING_UPSTREAM_TOO_LARGE}, or
   *     {@code ING_NETWORK_FAILURE}, the only one that trying again may mend
   */
  FetchedFile fetch(URI uri);

  /**
   * Fetches a file by GET unless it is still what it was (RFC 9110 §13): asks with the entity tag
   * and the date that came with it.
   *
   * @param uri an absolute URI, as of {@link #fetch(URI)}
   * @param known the file as it was received before
   * @return the answer with status 200, or with status 304 and the known file
   * @throws online.ucca.triumvirate.model.error.Refusal as {@link #fetch(URI)} does
   */
  default FetchedFile fetch(URI uri, CachedFile known) {
    return fetch(uri);
  }
}
