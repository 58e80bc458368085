package online.ucca.triumvirate.certification.rule;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;

/** A valid Triumvirate, broken in every way that needs no knowledge of its domain. */
final class PlantedViolations {
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes";
  private static final String RULES = "/instruments/compliance_ruleset/rules";
  private static final String CREDENTIALS = "/instruments/credential_map/credentials";
  private static final String REQUIRED = CREDENTIALS + "/0/requirements/";
  private static final String NOWHERE = "no-such-thing";

  private PlantedViolations() {}

  /** Broken copies by what is wrong with them, several things at once among them. */
  static Map<String, Triumvirate> of(Triumvirate valid) {
    Map<String, UnaryOperator<JsonDocument>> semantic = semantic(valid);
    Map<String, UnaryOperator<JsonDocument>> structural = structural();
    Map<String, Triumvirate> broken = new LinkedHashMap<>();
    JsonDocument document = Binding.write(valid);
    semantic.forEach((name, plant) -> broken.put(name, read(plant.apply(document))));
    structural.forEach((name, plant) -> broken.put(name, read(plant.apply(document))));
    broken.put("all references broken at once", read(all(semantic).apply(document)));
    broken.put("several members broken at once", read(all(structural).apply(document)));
    return broken;
  }

  private static Map<String, UnaryOperator<JsonDocument>> semantic(Triumvirate valid) {
    Map<String, UnaryOperator<JsonDocument>> plants = new LinkedHashMap<>();
    plants.put(
        "a dangling outcome_ref",
        add(
            REQUIRED + "required_outcomes/-",
            Json.createObjectBuilder()
                .add("outcome_ref", NOWHERE)
                .add("requirement_type", "core")));
    plants.put(
        "a dangling rule_ref",
        add(
            REQUIRED + "compliance_rules/-",
            Json.createObjectBuilder().add("rule_ref", NOWHERE).add("applicability", "issuance")));
    plants.put("a dangling credential_ref", requiredCredential(NOWHERE));
    String own = valid.instruments().credentialMap().credentials().get(0).credentialId().value();
    plants.put("a circle of prerequisites", requiredCredential(own));
    plants.put("a dangling target_id", add(RULES + "/-", ruleThatConstrains(NOWHERE)));
    if (!valid.instruments().outcomeSpecification().outcomes().get(0).criteria().isEmpty()) {
      plants.put(
          "a dangling parent_criterion_id",
          set(OUTCOMES + "/0/criteria/0/parent_criterion_id", NOWHERE));
    }
    plants.put(
        "an outcome_id twice",
        document -> document.with(OUTCOMES + "/-", document.tree().getValue(OUTCOMES + "/0")));
    plants.put(
        "a date that does not exist",
        set("/instruments/outcome_specification/instrument_ref/effective_date", "2026-02-30"));
    plants.put("a period that is none", set(CREDENTIALS + "/0/lifecycle/validity_period", "P1Y1"));
    return plants;
  }

  private static Map<String, UnaryOperator<JsonDocument>> structural() {
    Map<String, UnaryOperator<JsonDocument>> plants = new LinkedHashMap<>();
    plants.put("no source_ref", set(OUTCOMES + "/0/source_ref", ""));
    plants.put("no title", set(CREDENTIALS + "/0/title", ""));
    plants.put(
        "no source system", set("/instruments/credential_map/instrument_ref/source_system", ""));
    plants.put("no corpus title", set("/source_corpus/corpus_title", ""));
    return plants;
  }

  private static UnaryOperator<JsonDocument> requiredCredential(String id) {
    return add(
        REQUIRED + "required_credentials/-",
        Json.createObjectBuilder().add("credential_ref", id).add("relationship", "prerequisite"));
  }

  private static JsonObjectBuilder ruleThatConstrains(String outcome) {
    JsonObject reference =
        Json.createObjectBuilder()
            .add("target_instrument", "outcome_specification")
            .add("target_id", outcome)
            .add("relationship", "constrains")
            .build();
    return Json.createObjectBuilder()
        .add("rule_id", "planted")
        .add("clause_ref", "planted")
        .add("title", "planted")
        .add("requirement_text", "planted")
        .add("source_ref", "planted")
        .add("obligation_type", "mandatory")
        .add(
            "applies_to",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("target_type", "operator")))
        .add(
            "evidence_of_compliance",
            Json.createObjectBuilder()
                .add("description", "planted")
                .add("evidence_type", "audit")
                .add("retention_period", JsonValue.NULL))
        .add("cross_references", Json.createArrayBuilder().add(reference));
  }

  private static UnaryOperator<JsonDocument> add(String pointer, JsonObjectBuilder value) {
    JsonObject built = value.build();
    return document -> document.with(pointer, built);
  }

  private static UnaryOperator<JsonDocument> set(String pointer, String text) {
    return document -> document.with(pointer, Json.createValue(text));
  }

  private static UnaryOperator<JsonDocument> all(Map<String, UnaryOperator<JsonDocument>> plants) {
    return document -> {
      JsonDocument broken = document;
      for (UnaryOperator<JsonDocument> plant : plants.values()) {
        broken = plant.apply(broken);
      }
      return broken;
    };
  }

  private static Triumvirate read(JsonDocument document) {
    return Binding.read(document, Triumvirate.class);
  }
}
