package online.ucca.triumvirate.model.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.number.EcmaScriptNumber;

/**
 * Reads and writes JSON of other standards: as strictly as this project's own, but with fractions,
 * which other standards have.
 */
public final class ForeignJson {
  /** RFC 8259 §6. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

  private ForeignJson() {}

  /**
   * Reads a document within the default limits.
   *
   * @param bytes UTF-8 text
   * @return the object; every number in it is one that an IEEE 754 double keeps
   * @throws Refusal with a {@code JSN_} code if it is not acceptable JSON, {@code EXC_NUMBER} if a
   *     number would lose digits
   */
  public static JsonObject read(byte[] bytes) {
    return StrictReader.readWithFractions(bytes, JsonLimits.DEFAULT);
  }

  /**
   * Reads a number by itself.
   *
   * @param text the number as JSON spells it
   * @return the number; nothing if it is none, or an IEEE 754 double would not keep it
   */
  public static Optional<JsonNumber> number(String text) {
    return NUMBER.matcher(text).matches()
        ? EcmaScriptNumber.read(text).map(JsonDocument.JSON::createValue)
        : Optional.empty();
  }

  /**
   * Writes an object for people: indented, members in RFC 8785 order, a line feed at the end.
   *
   * @param object the object, whose numbers are doubles
   * @return UTF-8 bytes
   */
  public static byte[] readableBytes(JsonObject object) {
    return CanonicalJson.indentedBytes(object);
  }
}
