package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.Set;

/**
 * Leaves out of a written document the optional members that say nothing: null, an empty list, an
 * empty object.
 */
final class OptionalMembers {
  private static final Set<String> NAMES =
      Set.of(
          "adapter_signature",
          "assessment_basis",
          "applicability",
          "attribution",
          "clause_ref",
          "confidence",
          "context",
          "core_required",
          "coverage",
          "credential_id",
          "defined_in",
          "description",
          "effect",
          "equivalent",
          "elective_required",
          "evidence_id",
          "extensions",
          "group",
          "instrument_id",
          "instruments",
          "items",
          "labels",
          "licence",
          "licensing",
          "minimum_total",
          "parent_criterion_id",
          "parent_rule_id",
          "range_conditions",
          "references",
          "regulator",
          "rule_id",
          "rule_ref",
          "scope",
          "source_element",
          "statement_id",
          "submission_id",
          "superseded_by",
          "supersedes",
          "supporting_skills",
          "timestamp",
          "tolerances",
          "translation_log_hash",
          "triumvirate_element",
          "validity_basis",
          "version");

  /** What others wrote and this project does not interpret stays as it is. */
  private static final Set<String> FREE = Set.of("detail", "extensions");

  private OptionalMembers() {}

  static JsonObject omit(JsonObject object) {
    JsonObjectBuilder kept = JsonDocument.JSON.createObjectBuilder();
    object.forEach(
        (name, value) -> {
          if (!isLeftOut(name, value)) {
            kept.add(name, isFree(name) ? value : inside(value));
          }
        });
    return kept.build();
  }

  static boolean isLeftOut(String name, JsonValue value) {
    return NAMES.contains(name) && saysNothing(value);
  }

  /** Whether nothing is left out below a member of a name. */
  static boolean isFree(String name) {
    return FREE.contains(name);
  }

  private static JsonValue inside(JsonValue value) {
    if (value instanceof JsonObject object) {
      return omit(object);
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder kept = JsonDocument.JSON.createArrayBuilder();
      array.forEach(item -> kept.add(inside(item)));
      return kept.build();
    }
    return value;
  }

  private static boolean saysNothing(JsonValue value) {
    return value == JsonValue.NULL
        || value.getValueType() == JsonValue.ValueType.NULL
        || (value instanceof JsonStructure
            && (value instanceof JsonArray array
                ? array.isEmpty()
                : value.asJsonObject().isEmpty()));
  }
}
