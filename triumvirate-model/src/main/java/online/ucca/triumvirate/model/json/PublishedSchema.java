package online.ucca.triumvirate.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import online.ucca.triumvirate.model.SchemaVersion;

/** The published JSON Schemas (draft-07) of the Triumvirate, as shipped with this release. */
public final class PublishedSchema {
  private PublishedSchema() {}

  /**
   * The schema of a version.
   *
   * @param version the version
   * @return the schema, whose {@code $id} is {@link #id}
   */
  public static JsonDocument of(SchemaVersion version) {
    String name = "triumvirate-" + version.text() + ".schema.json";
    try (InputStream in = PublishedSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the schema " + name + " is missing from this build");
      }
      return JsonDocument.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + name + " cannot be read", e);
    }
  }

  /**
   * The stable identifier of a version's schema.
   *
   * @param version the version
   * @return its {@code $id}
   */
  public static String id(SchemaVersion version) {
    return "https://triumvirate.ucca.online/schema/" + version.text() + "/triumvirate.schema.json";
  }
}
