package online.ucca.triumvirate.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.json.JSONObject;

/** The files beside the tests, as they are and with a change. */
public final class Fixtures {
  private Fixtures() {}

  /** A file beside this class. */
  public static byte[] bytes(String path) {
    try (InputStream in = Fixtures.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with a change. */
  public static byte[] changed(byte[] file, Consumer<JSONObject> change) {
    JSONObject tree = new JSONObject(new String(file, StandardCharsets.UTF_8));
    change.accept(tree);
    return tree.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A Triumvirate of an invented harbour, in which whatever is exported stands at least once. */
  public static JsonDocument harbour() {
    return JsonDocument.read(bytes("harbour.triumvirate.json"));
  }

  /** The same as a record. */
  public static Triumvirate harbourTriumvirate() {
    return Binding.read(harbour(), Triumvirate.class);
  }
}
