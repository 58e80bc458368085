package online.ucca.triumvirate.output.document.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the resources this module brings along. */
public final class Resources {
  private static final String ROOT = "/online/ucca/triumvirate/output/document/";

  private Resources() {}

  /**
   * A resource's bytes.
   *
   * @param name its path below this module's resource folder
   * @return the bytes
   * @throws UncheckedIOException if it cannot be read, which means the jar is damaged
   */
  public static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new FileNotFoundException("resource " + ROOT + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
