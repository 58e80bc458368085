package online.ucca.triumvirate.engine.storage;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read again from the beginning, because an upload may have to be repeated. */
@FunctionalInterface
public interface ContentSource {

  /**
   * Opens the bytes at their beginning. The store closes the stream.
   *
   * @return the bytes, the same each time
   * @throws IOException if they cannot be read
   */
  InputStream open() throws IOException;
}
