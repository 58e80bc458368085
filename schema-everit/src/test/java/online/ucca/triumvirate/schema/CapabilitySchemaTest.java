package online.ucca.triumvirate.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.junit.jupiter.api.Test;

/** The published schema of the CCO, by a general validator. */
class CapabilitySchemaTest {
  private static final Pattern RULE =
      Pattern.compile(
          "/(required/[0-9]+|(type|const|enum|pattern|format|additionalProperties"
              + "|minimum|maximum|minItems|maxItems))$");

  private static final Pattern MEMBER = Pattern.compile("\\[(.*)]");
  private static final JsonDocument PUBLISHED = PublishedSchema.capabilityObject();
  private static final Schema SCHEMA = EveritSchemaValidator.load(PUBLISHED);
  private static final JsonDocument ISSUED = Harbour.document("harbour-cco-1.json");
  private static final JsonDocument PROCESSED =
      ISSUED.with("/proof", ISSUED.tree().getJsonArray("proof").get(0));

  private static final List<JsonValue> OTHERS =
      List.of(
          JsonValue.NULL,
          JsonValue.TRUE,
          Json.createValue(-1),
          Json.createValue(1L << 40),
          Json.createValue(" "),
          Json.createValue("x"),
          Json.createValue("2026-02-30T00:00:00Z"),
          JsonValue.EMPTY_JSON_ARRAY,
          JsonValue.EMPTY_JSON_OBJECT);

  /** What no object of a CCO holds, and what a governing statement holds by what it comes from. */
  private static final List<String> MEMBERS =
      List.of("surprise", "credential_id", "clause_ref", "parent_rule_id");

  private static final JsonObject LISTS =
      ISSUED.tree().getJsonObject("credentialSubject").getJsonArray("hard_gates").getJsonObject(0);

  private static List<ValidationException> violations(Schema schema, JsonDocument document) {
    try {
      schema.validate(OrgJsonTree.of(document.tree()));
      return List.of();
    } catch (ValidationException e) {
      return EveritSchemaValidator.leaves(e).toList();
    }
  }

  @Test
  void acceptsACcoThatIsNotSigned_processedOrIssued() {
    assertEquals(List.of(), violations(SCHEMA, ISSUED));
    assertEquals(List.of(), violations(SCHEMA, PROCESSED));
    assertEquals(List.of(), violations(SCHEMA, ISSUED.without("/proof")));
  }

  @Test
  void isDraft07_withItsPublishedId() {
    assertEquals("http://json-schema.org/draft-07/schema#", PUBLISHED.tree().getString("$schema"));
    assertEquals(
        "https://triumvirate.ucca.online/schema/cco/v1/cco.schema.json",
        PUBLISHED.tree().getString("$id"));
  }

  @Test
  void saysOfEveryMemberWhatItIs_andWhereItComesFrom_andClosesEveryObject() {
    int members = 0;
    for (String pointer : Harbour.pointers(PUBLISHED.tree())) {
      if (pointer.matches(".*(?<!/then|/else)/properties/[^/]+")
          && Harbour.get(PUBLISHED, pointer) instanceof JsonObject member) {
        assertTrue(member.getString("description", "").length() > 5, pointer);
        assertTrue(member.getString("$comment", "").length() > 3, pointer);
        members++;
      }
      if (Harbour.get(PUBLISHED, pointer) instanceof JsonObject object
          && "object".equals(object.getString("type", ""))) {
        assertFalse(object.getBoolean("additionalProperties", true), pointer + " is open");
      }
    }
    assertTrue(members > 150, "only " + members);
  }

  /**
   * Of every rule there is a mutant that it alone refuses: everit names it as the only one, or
   * accepts the mutant once the rule is gone.
   */
  @Test
  void everyRuleBites() {
    List<Refused> refused = new ArrayList<>();
    Set<String> alone = new HashSet<>();
    for (JsonDocument sound : List.of(ISSUED, PROCESSED)) {
      for (JsonDocument mutant : mutants(sound)) {
        List<ValidationException> found = violations(SCHEMA, mutant);
        if (!found.isEmpty()) {
          refused.add(
              new Refused(
                  mutant,
                  found.stream()
                      .map(ValidationException::getSchemaLocation)
                      .filter(Objects::nonNull)
                      .toList()));
        }
        if (found.size() == 1) {
          alone.add(rule(found.get(0)));
        }
      }
    }
    List<String> rules = rules();
    assertTrue(rules.size() > 400, "only " + rules.size());
    assertEquals(
        List.of(),
        rules.stream()
            .filter(rule -> !alone.contains(named(rule)) && !bites(rule, refused))
            .toList(),
        "rules that refuse nothing");
  }

  /** A mutant that was refused, and the places of the schema that did, as far as everit says. */
  private record Refused(JsonDocument mutant, List<String> places) {}

  private static String rule(ValidationException violation) {
    Matcher member = MEMBER.matcher(violation.getErrorMessage());
    String keyword = String.valueOf(violation.getKeyword());
    return violation.getSchemaLocation()
        + "/"
        + (keyword.equals("required") && member.find() ? "required/" + member.group(1) : keyword);
  }

  /** The rule as everit names it: a required member by its name, not by its place in the list. */
  private static String named(String rule) {
    return "#"
        + (rule.contains("/required/")
            ? rule.replaceFirst("[0-9]+$", "")
                + ((JsonString) Harbour.get(PUBLISHED, rule)).getString()
            : rule);
  }

  private static boolean bites(String rule, List<Refused> refused) {
    Schema without =
        EveritSchemaValidator.load(
            JsonDocument.of(Json.createPointer(rule).remove(PUBLISHED.tree())));
    String place = "#" + rule.replaceFirst("/(then|else)/.*$|/(required/[0-9]+|[^/]+)$", "");
    return Stream.<Predicate<String>>of(place::equals, at -> at.startsWith(place))
        .flatMap(near -> refused.stream().filter(one -> one.places().stream().allMatch(near)))
        .anyMatch(one -> violations(without, one.mutant()).isEmpty());
  }

  /** Pointers to everything in the schema that refuses something. */
  private static List<String> rules() {
    return Harbour.pointers(PUBLISHED.tree()).stream()
        .filter(pointer -> RULE.matcher(pointer).find() || forbids(pointer))
        .filter(
            pointer ->
                !pointer.equals("/type")
                    && !pointer.endsWith("/if/type")
                    && !pointer.contains("/if/required"))
        .filter(pointer -> !pointer.matches(".*/properties/(type|required|pattern)"))
        .toList();
  }

  private static boolean forbids(String pointer) {
    return pointer.contains("/properties/")
        && Harbour.get(PUBLISHED, pointer).equals(JsonValue.FALSE)
        && !pointer.endsWith("/additionalProperties");
  }

  /** The document with one thing changed, removed or added. */
  private static List<JsonDocument> mutants(JsonDocument sound) {
    List<JsonDocument> mutants = new ArrayList<>();
    for (String pointer : Harbour.pointers(sound.tree())) {
      mutants.add(sound.without(pointer));
      OTHERS.forEach(other -> mutants.add(Harbour.replace(sound, pointer, other)));
      JsonValue value = Harbour.get(sound, pointer);
      if (value instanceof JsonArray array && !array.isEmpty()) {
        mutants.add(sound.with(pointer + "/-", array.get(0)));
      }
      if (value instanceof JsonObject) {
        for (String member : MEMBERS) {
          mutants.add(sound.with(pointer + "/" + member, Json.createValue("r2")));
        }
        for (String member : List.of("references", "applies_to", "cross_references")) {
          mutants.add(sound.with(pointer + "/" + member, LISTS.getJsonArray(member)));
        }
      }
    }
    mutants.add(sound.with("/surprise", JsonValue.TRUE));
    return mutants;
  }
}
