package online.ucca.triumvirate.properties.mutate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.properties.place.Place;
import online.ucca.triumvirate.properties.place.Tree;
import org.jspecify.annotations.Nullable;

/** References to nothing, ids used twice, circles; signed after they were made. */
final class ReferenceMutations {
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes";
  private static final String CREDENTIALS = "/instruments/credential_map/credentials";
  private static final int LONGEST_CIRCLE = 8;

  private ReferenceMutations() {}

  static List<MutationKind> kinds() {
    return Stream.of(
            Stream.of(
                    "outcome_ref",
                    "credential_ref",
                    "rule_ref",
                    "target_id",
                    "parent_rule_id",
                    "parent_criterion_id",
                    "rule/properties/instrument_id")
                .map(ReferenceMutations::dangling),
            Stream.of(
                new MutationKind("remove an outcome that is referred to", ReferenceMutations::lost),
                duplicate("outcome_id", "/outcomes"),
                duplicate("criterion_id", "/criteria"),
                duplicate("rule_id", "/rules"),
                duplicate("credential_id", "/credentials"),
                duplicate("evidence_id", "/knowledge_evidence"),
                new MutationKind("make a circle of prerequisites", ReferenceMutations::circle),
                new MutationKind(
                    "make a circle of parent criteria",
                    (sample, random) ->
                        parents(
                            sample, random, "/criteria", "criterion_id", "parent_criterion_id")),
                new MutationKind(
                    "make a circle of parent rules",
                    (sample, random) ->
                        parents(sample, random, "/rules", "rule_id", "parent_rule_id"))))
        .flatMap(kinds -> kinds)
        .toList();
  }

  private static MutationKind dangling(String member) {
    return new MutationKind(
        "let " + member + " point to nothing",
        (sample, random) -> {
          Place place = sample.any(random, p -> p.location().endsWith("/" + member));
          return place == null
              ? null
              : Mutant.signed(
                  sample,
                  place.pointer() + " points to nothing",
                  JsonDocument.of(
                      Tree.replace(
                          sample.tree(), place.pointer(), Json.createValue("of no such name"))),
                  ErrorCode.VAL_DANGLING_REFERENCE,
                  place.pointer());
        });
  }

  private static @Nullable Mutant lost(Sample sample, Random random) {
    Place reference = sample.any(random, p -> p.location().endsWith("/properties/outcome_ref"));
    List<JsonValue> outcomes = Tree.items(sample.tree(), OUTCOMES);
    if (reference == null || outcomes.size() < 2) {
      return null;
    }
    JsonValue id = reference.value();
    int lost =
        IntStream.range(0, outcomes.size())
            .filter(i -> id.equals(outcomes.get(i).asJsonObject().get("outcome_id")))
            .findFirst()
            .orElseThrow();
    return Mutant.signed(
        sample,
        "without the outcome " + id,
        JsonDocument.of(Tree.remove(sample.tree(), OUTCOMES + "/" + lost)),
        ErrorCode.VAL_DANGLING_REFERENCE,
        reference.pointer());
  }

  /** The same thing once more, at the end of its list. */
  private static MutationKind duplicate(String member, String list) {
    return new MutationKind(
        "use " + member + " twice",
        (sample, random) -> {
          Place place = sample.any(random, p -> p.isListWithItems() && p.pointer().endsWith(list));
          if (place == null) {
            return null;
          }
          List<JsonValue> items = place.value().asJsonArray();
          List<JsonValue> named =
              items.stream().filter(item -> item.asJsonObject().containsKey(member)).toList();
          if (named.isEmpty()) {
            return null;
          }
          JsonObject tree =
              Tree.put(sample.tree(), place.pointer(), "-", Sample.oneOf(random, named));
          String again = place.pointer() + "/" + items.size() + "/" + member;
          return Mutant.signed(
              sample, "twice: " + again, JsonDocument.of(tree), ErrorCode.VAL_DUPLICATE_ID, again);
        });
  }

  /** Credentials that are not there yet, each requiring the next and the last one the first. */
  private static Mutant circle(Sample sample, Random random) {
    int length = 1 + random.nextInt(LONGEST_CIRCLE);
    List<JsonValue> old = Tree.items(sample.tree(), CREDENTIALS);
    List<JsonObject> ring = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      JsonObject requirements =
          Json.createObjectBuilder(
                  Sample.oneOf(random, old).asJsonObject().getJsonObject("requirements"))
              .add(
                  "required_credentials",
                  Json.createArrayBuilder()
                      .add(
                          Json.createObjectBuilder()
                              .add("credential_ref", "ring " + (i + 1) % length)
                              .add("relationship", "prerequisite")))
              .build();
      ring.add(
          Json.createObjectBuilder(Sample.oneOf(random, old).asJsonObject())
              .add("credential_id", "ring " + i)
              .add("requirements", requirements)
              .build());
    }
    Collections.shuffle(ring, random);
    JsonObject tree = sample.tree();
    for (JsonObject credential : ring) {
      tree = Tree.put(tree, CREDENTIALS, "-", credential);
    }
    return Mutant.signed(
        sample,
        "a circle of " + length,
        JsonDocument.of(tree),
        ErrorCode.VAL_CIRCULAR_DEPENDENCY,
        IntStream.range(old.size(), old.size() + length)
            .mapToObj(
                i -> CREDENTIALS + "/" + i + "/requirements/required_credentials/0/credential_ref")
            .toArray(String[]::new));
  }

  /** Things that are there, each made the parent of the one before it. */
  private static @Nullable Mutant parents(
      Sample sample, Random random, String list, String id, String parent) {
    Place place = sample.any(random, p -> p.isListWithItems() && p.pointer().endsWith(list));
    if (place == null || !sample.isOf(SchemaVersion.V1_1)) {
      return null;
    }
    List<Integer> ring = new ArrayList<>();
    IntStream.range(0, place.value().asJsonArray().size()).forEach(ring::add);
    Collections.shuffle(ring, random);
    int length = 1 + random.nextInt(ring.size());
    JsonObject tree = sample.tree();
    String[] changed = new String[length];
    for (int i = 0; i < length; i++) {
      String item = place.pointer() + "/" + ring.get(i);
      String next = place.pointer() + "/" + ring.get((i + 1) % length);
      tree = Tree.put(tree, item, parent, Tree.at(sample.tree(), next + "/" + id));
      changed[i] = item + "/" + parent;
    }
    return Mutant.signed(
        sample,
        "parents of parents: " + String.join(", ", changed),
        JsonDocument.of(tree),
        ErrorCode.VAL_CIRCULAR_DEPENDENCY,
        changed);
  }
}
