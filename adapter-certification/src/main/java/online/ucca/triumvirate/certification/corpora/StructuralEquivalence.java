package online.ucca.triumvirate.certification.corpora;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.json.CanonicalJson;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonPointers;

/**
 * Whether an adapter made of a corpus what it should (spec Q4). Two Triumvirates are structurally
 * equivalent if they are the same but for what follows from the attempt and from the client: times,
 * the submission, the proof, the verdict of a validation, {@code client_id} and {@code
 * triumvirate_id}.
 */
public final class StructuralEquivalence {
  private static final List<String> LEFT_OUT =
      List.of(
          "/client_id",
          "/triumvirate_id",
          "/created_at",
          "/source_corpus/received_at",
          "/provenance/submission_id",
          "/provenance/adapter_signature",
          "/validation/structural_valid",
          "/validation/semantic_valid",
          "/validation/validation_timestamp",
          "/validation/validation_errors",
          "/validation/validation_warnings");

  private static final int LONGEST = 160;

  private final List<Difference> differences = new ArrayList<>();

  private StructuralEquivalence() {}

  /**
   * Compares two Triumvirates.
   *
   * @param expected the one that is right
   * @param found the one to judge
   * @return every difference; none if they are equivalent
   */
  public static List<Difference> differences(JsonDocument expected, JsonDocument found) {
    StructuralEquivalence comparison = new StructuralEquivalence();
    comparison.objects("", compared(expected), compared(found));
    return comparison.differences;
  }

  private static JsonObject compared(JsonDocument document) {
    JsonDocument rest = document;
    for (String pointer : LEFT_OUT) {
      rest = rest.without(pointer);
    }
    return rest.tree();
  }

  private void objects(String at, JsonObject expected, JsonObject found) {
    Set<String> names = new TreeSet<>(expected.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      String pointer = at + "/" + JsonPointers.escape(name);
      JsonValue wanted = expected.getOrDefault(name, JsonValue.NULL);
      JsonValue had = found.getOrDefault(name, JsonValue.NULL);
      if (!expected.containsKey(name)) {
        extra(pointer, had);
      } else if (!found.containsKey(name)) {
        missing(pointer, wanted);
      } else {
        values(pointer, wanted, had);
      }
    }
  }

  private void values(String at, JsonValue expected, JsonValue found) {
    if (expected instanceof JsonObject wanted && found instanceof JsonObject had) {
      objects(at, wanted, had);
    } else if (expected instanceof JsonArray wanted && found instanceof JsonArray had) {
      arrays(at, wanted, had);
    } else if (!same(expected, found)) {
      add(changed(at), at, expected, found);
    }
  }

  private void arrays(String at, JsonArray expected, JsonArray found) {
    ListMatching matching = ListMatching.of(expected, found);
    for (int i = 0; i < expected.size(); i++) {
      int counterpart = matching.counterpart(i);
      if (counterpart < 0) {
        missing(at + "/" + i, expected.get(i));
      } else {
        values(at + "/" + counterpart, expected.get(i), found.get(counterpart));
      }
    }
    for (int i : matching.unmatched()) {
      extra(at + "/" + i, found.get(i));
    }
    if (!matching.inOrder()) {
      differences.add(
          new Difference(
              Obligation.CA_15, at, "the order of the source", "the same parts in another order"));
    }
  }

  private void missing(String at, JsonValue expected) {
    if (!saysNothing(expected)) {
      Obligation rule =
          of(at, expected instanceof JsonStructure ? Obligation.CA_21 : Obligation.CA_23);
      differences.add(new Difference(rule, at, shown(expected), "nothing"));
    }
  }

  private void extra(String at, JsonValue found) {
    if (!saysNothing(found)) {
      Obligation rule =
          of(at, found instanceof JsonStructure ? Obligation.CA_22 : Obligation.CA_23);
      differences.add(new Difference(rule, at, "nothing", shown(found)));
    }
  }

  private void add(Obligation rule, String at, JsonValue expected, JsonValue found) {
    differences.add(new Difference(rule, at, shown(expected), shown(found)));
  }

  /** Which rule a value that differs breaks. */
  private static Obligation changed(String at) {
    return at.endsWith("/source_ref") ? of(at, Obligation.CA_20) : of(at, Obligation.CA_23);
  }

  /** The rule of a part of the envelope; of a part of an instrument, the one given. */
  private static Obligation of(String at, Obligation ofAnInstrument) {
    if (at.startsWith("/instruments") || at.startsWith("/extensions")) {
      return ofAnInstrument;
    }
    if (at.startsWith("/validation")) {
      return Obligation.CA_25;
    }
    if (at.startsWith("/provenance/confidence")) {
      return Obligation.CA_26;
    }
    return at.startsWith("/provenance/translation_log_hash") ? Obligation.CA_24 : Obligation.CA_19;
  }

  /** A member that says nothing may as well be left out. */
  private static boolean saysNothing(JsonValue value) {
    return value == JsonValue.NULL
        || (value instanceof JsonArray array && array.isEmpty())
        || (value instanceof JsonObject object && object.isEmpty());
  }

  private static boolean same(JsonValue expected, JsonValue found) {
    return canonical(expected).equals(canonical(found));
  }

  static String canonical(JsonValue value) {
    return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
  }

  private static String shown(JsonValue value) {
    return Excerpt.of(canonical(value), LONGEST);
  }
}
