package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.status.StatusBits;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A status list as a W3C Verifiable Credential 2.0 (Bitstring Status List 1.0 §2.2), with two terms
 * of our own in its subject: {@code version} and {@code replacements}. What is not exactly such a
 * list is refused: whoever cannot read a status does not know it.
 */
public final class StatusListCredential {
  /** The credential type of a status list. */
  public static final String TYPE = "BitstringStatusListCredential";

  private static final String VC_CONTEXT = "https://www.w3.org/ns/credentials/v2";
  private static final String LIST_TYPE = "BitstringStatusList";
  private static final String SUBJECT = "credentialSubject";
  private static final String REPLACEMENTS = "replacements";
  private static final Set<String> MEMBERS =
      Set.of("@context", "id", "type", "issuer", "validFrom", SUBJECT, "proof");
  private static final Set<String> SUBJECT_MEMBERS =
      Set.of("id", "type", "statusPurpose", "encodedList", "version", REPLACEMENTS);
  private static final int LONGEST_EXCERPT = 200;

  private StatusListCredential() {}

  /**
   * Wraps a list. Deterministic.
   *
   * @param list what it says
   * @return the credential, not yet signed
   */
  public static JsonDocument of(PublishedStatus list) {
    JsonObjectBuilder subject =
        JsonDocument.JSON
            .createObjectBuilder()
            .add("id", list.id() + "#list")
            .add("type", LIST_TYPE)
            .add("statusPurpose", list.purpose().text())
            .add("encodedList", list.bits().encoded())
            .add("version", list.version());
    if (!list.replacements().isEmpty()) {
      JsonArrayBuilder replacements = JsonDocument.JSON.createArrayBuilder();
      list.replacements().forEach(one -> replacements.add(Binding.write(one).tree()));
      subject.add(REPLACEMENTS, replacements);
    }
    return JsonDocument.of(
        JsonDocument.JSON
            .createObjectBuilder()
            .add("@context", contexts())
            .add("id", list.id())
            .add("type", types())
            .add("issuer", list.issuer())
            .add("validFrom", list.issuedAt().toString())
            .add(SUBJECT, subject)
            .build());
  }

  /**
   * Whether a document is a status list.
   *
   * @param document any document
   * @return true if its type says so
   */
  public static boolean isOne(JsonDocument document) {
    return document.tree().get("type") instanceof JsonArray types
        && types.contains(JsonDocument.JSON.createValue(TYPE));
  }

  /**
   * Reads a list; its proof is not checked.
   *
   * @param document what {@link #of} gives, signed or not
   * @return what it says
   * @throws Refusal {@code CCO_STATUS_LIST_MALFORMED} if it is no such list, or expands to more
   *     than {@link StatusBits#MOST} entries
   */
  public static PublishedStatus read(JsonDocument document) {
    try {
      JsonObject tree = onlyMembers(document.tree(), MEMBERS);
      demand(contexts().equals(tree.get("@context")), "it does not have a status list's contexts");
      demand(types().equals(tree.get("type")), "it is not of a status list's types");
      JsonObject subject = onlyMembers(tree.get(SUBJECT), SUBJECT_MEMBERS);
      String id = text(tree, "id");
      demand(text(subject, "id").equals(id + "#list"), "its subject is not the list of its id");
      demand(text(subject, "type").equals(LIST_TYPE), "its subject is not a status list");
      return new PublishedStatus(
          id,
          text(tree, "issuer"),
          purpose(text(subject, "statusPurpose")),
          version(subject.get("version")),
          Instant.parse(text(tree, "validFrom")),
          StatusBits.decode(text(subject, "encodedList")),
          replacements(subject.get(REPLACEMENTS)));
    } catch (IllegalArgumentException
        | DateTimeException
        | ArithmeticException
        | RecordReader.BadValue e) {
      throw new Refusal(
          Finding.of(
              ErrorCode.CCO_STATUS_LIST_MALFORMED,
              "the status list cannot be read: "
                  + Excerpt.of(String.valueOf(e.getMessage()), LONGEST_EXCERPT)));
    }
  }

  private static JsonArray contexts() {
    return list(VC_CONTEXT, CapabilityCredential.CONTEXT);
  }

  private static JsonArray types() {
    return list("VerifiableCredential", TYPE);
  }

  private static JsonArray list(String first, String second) {
    return JsonDocument.JSON.createArrayBuilder().add(first).add(second).build();
  }

  private static JsonObject onlyMembers(@Nullable JsonValue value, Set<String> known) {
    if (!(value instanceof JsonObject object)) {
      throw new IllegalArgumentException("it has no '" + SUBJECT + "' that is an object");
    }
    for (String name : object.keySet()) {
      demand(known.contains(name), "it has an unknown member '" + name + "'");
    }
    return object;
  }

  private static String text(JsonObject object, String name) {
    if (object.get(name) instanceof JsonString text) {
      return text.getString();
    }
    throw new IllegalArgumentException("it has no text '" + name + "'");
  }

  private static StatusPurpose purpose(String text) {
    for (StatusPurpose purpose : StatusPurpose.values()) {
      if (purpose.text().equals(text)) {
        return purpose;
      }
    }
    throw new IllegalArgumentException("its purpose is '" + text + "'");
  }

  private static long version(@Nullable JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.longValueExact();
    }
    throw new IllegalArgumentException("it has no 'version' that is a number");
  }

  private static List<Replacement> replacements(@Nullable JsonValue value) {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof JsonArray array)) {
      throw new IllegalArgumentException("its '" + REPLACEMENTS + "' are not a list");
    }
    List<Replacement> replacements = new ArrayList<>();
    for (JsonValue one : array) {
      if (!(one instanceof JsonObject object)) {
        throw new IllegalArgumentException("a replacement is not an object");
      }
      replacements.add(RecordReader.read(object, Replacement.class));
    }
    return replacements;
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
