package online.ucca.triumvirate.model.json;

import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.json.bind.config.PropertyOrderStrategy;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Binds the model's records to JSON: snake case names, enums in lower case, identifiers as strings.
 * They are written as a tree, by way of JSON-B where that is not enough, and read from the tree
 * that was read strictly. Null members and empty collections of schema 1.1 are left out; what
 * schema 1.0 requires is written even when it is null.
 */
public final class Binding {
  // One instance: making a Jsonb costs ten times as much as using it, and it is safe for several
  // threads.
  private static final Jsonb JSONB = JsonbBuilder.create(config());

  private static final int LONGEST = 200;

  private Binding() {}

  /**
   * The configuration, for programs that bind the records with a Jsonb of their own.
   *
   * @return a fresh configuration
   */
  public static JsonbConfig config() {
    return new JsonbConfig()
        .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
        .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
        .withNullValues(true)
        .withAdapters(ScalarAdapters.all())
        .withAdapters(new ProofJson.Adapter())
        .setProperty("jsonb.fail-on-unknown-properties", true);
  }

  /**
   * Writes a record.
   *
   * @param value a record of the model, or of a room that follows its naming
   * @return the document
   */
  public static JsonDocument write(Object value) {
    return JsonDocument.of(RecordWriter.write(value).orElseGet(() -> throughText(value)));
  }

  /** The same by way of JSON-B, which writes what the record writer does not know. */
  static JsonObject throughText(Object value) {
    return OptionalMembers.omit(StrictReader.read(JSONB.toJson(value), JsonLimits.DEFAULT));
  }

  /**
   * Reads a record from a document that has passed its schema.
   *
   * @param <T> the record's type
   * @param document the document
   * @param type the record's class
   * @return the record
   * @throws Refusal {@code VAL_BAD_VALUE} if a value cannot be what its member demands, {@code
   *     SIG_MALFORMED} if a proof is not of a proof's form
   */
  public static <T> T read(JsonDocument document, Class<T> type) {
    try {
      return RecordReader.read(document.tree(), type);
    } catch (RecordReader.BadValue e) {
      Finding finding =
          Finding.of(
                  e.code(),
                  "the document cannot be read as "
                      + type.getSimpleName()
                      + ": "
                      + Excerpt.of(String.valueOf(e.getMessage()), LONGEST))
              .at(e.pointer());
      throw new Refusal(
          JsonPointers.sourceElement(document.tree(), e.pointer())
              .map(finding::from)
              .orElse(finding));
    }
  }
}
