package online.ucca.triumvirate.engine.storage;

import java.net.URI;
import java.time.Instant;

/**
 * A URL that carries the right to one request on one object. Whoever has it has the right: it is
 * handed to its one recipient, and neither stored nor logged. {@link #toString} hides it.
 *
 * @param method the one HTTP method that it is good for
 * @param uri the URL
 * @param expiresAt when the right ends
 */
public record PresignedUrl(Method method, URI uri, Instant expiresAt) {

  /** What can be presigned. */
  public enum Method {
    /** Reading the object. */
    GET,
    /** Writing the object. */
    PUT
  }

  /** The URL itself is left out. */
  @Override
  public String toString() {
    return "PresignedUrl[" + method + ", expires at " + expiresAt + "]";
  }
}
