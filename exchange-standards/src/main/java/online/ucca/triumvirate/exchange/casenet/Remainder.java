package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.exchange.casenet.Node.Kind;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.jspecify.annotations.Nullable;

/**
 * What a package says beyond the instrument that was read from it, as a value of {@code
 * extensions}. It has the members of the package. Of the document and of each item, what the
 * instrument says is left out ({@code item}); where that could not be put back exactly, nothing is
 * ({@code whole}). {@code node} tells which part of the instrument an item is.
 */
final class Remainder {
  /** The name of the extension. */
  static final String KEY = "online.ucca.triumvirate.case";

  static final String DOCUMENT = "CFDocument";
  static final String ITEMS = "CFItems";
  private static final String NODE = "node";
  private static final String PRUNED = "item";
  private static final String WHOLE = "whole";
  private static final int LONGEST_QUOTE = 200;

  private final JsonObject members;

  private Remainder(JsonObject members) {
    this.members = members;
  }

  /** What is to be kept of a package. */
  static JsonValue of(JsonObject cfPackage, InstrumentReading.Read read) {
    Map<List<String>, Node> nodes = Nodes.of(read.specification());
    JsonObjectBuilder kept = Trees.object();
    cfPackage.forEach(
        (name, value) -> {
          if (name.equals(DOCUMENT)) {
            JsonObject document =
                Marks.without(
                    Marks.without(value.asJsonObject(), Marks.INSTRUMENT_REF), Marks.DOMAIN);
            kept.add(name, entry(document, carried(read.specification())));
          } else if (name.equals(ITEMS) && value instanceof JsonArray) {
            JsonArrayBuilder items = Trees.array();
            PackageTree.objects(value).forEach(item -> items.add(entry(item, read.keys(), nodes)));
            kept.add(name, items);
          } else {
            kept.add(name, value);
          }
        });
    return KeptJson.keep(kept.build());
  }

  /** What was kept; nothing if there is no such extension. */
  static @Nullable Remainder find(JsonObject extensions) {
    JsonValue kept = extensions.get(KEY);
    if (kept == null) {
      return null;
    }
    if (KeptJson.restore(kept) instanceof JsonObject members) {
      return new Remainder(members);
    }
    throw mismatch("it is not an object");
  }

  /** The document with what the instrument says of it. */
  JsonObject document(OutcomeSpecification specification) {
    return filled(Trees.objectOf(members, DOCUMENT), carried(specification));
  }

  /** The items by their nodes, each with what the instrument says of it. */
  Map<List<String>, JsonObject> items(Map<List<String>, Node> nodes) {
    Map<List<String>, JsonObject> items = new LinkedHashMap<>();
    for (JsonValue value : array(members.get(ITEMS))) {
      if (!(value instanceof JsonObject entry) || !(entry.get(NODE) instanceof JsonArray names)) {
        throw mismatch("an item has no node");
      }
      List<String> key =
          names.stream()
              .map(name -> name instanceof JsonString text ? text.getString() : "")
              .toList();
      Node node = nodes.get(key);
      if (node == null) {
        throw mismatch("the instrument has no " + String.join(" ", key));
      }
      String identifier = CaseItem.text(Trees.objectOf(entry, PRUNED), CaseItem.IDENTIFIER);
      JsonObject item = filled(entry, node.carried(identifier));
      if (items.put(key, item) != null) {
        throw mismatch("two items are " + String.join(" ", key));
      }
    }
    return items;
  }

  /** Begins a package with everything else that it had. */
  JsonObjectBuilder others() {
    return Trees.copy(members);
  }

  /** A list of the package that was kept as it was. */
  static JsonArray array(@Nullable JsonValue list) {
    return list instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
  }

  JsonValue member(String name) {
    return members.getOrDefault(name, JsonValue.NULL);
  }

  static Refusal mismatch(String why) {
    return new Refusal(
        Finding.of(
                ErrorCode.EXC_EXTENSION_MISMATCH,
                "the extension " + KEY + " does not fit: " + Excerpt.of(why, LONGEST_QUOTE))
            .at("/extensions/" + KEY));
  }

  private static JsonObject entry(
      JsonObject item, Map<String, List<String>> keys, Map<List<String>, Node> nodes) {
    List<String> key = keys.getOrDefault(CaseItem.identifier(item), List.of());
    Node node = nodes.get(key);
    if (node == null) {
      throw new IllegalStateException("every item of a tree is a node of its instrument");
    }
    JsonObject bare = Marks.without(item, node.kind().mark());
    if (node.ownCriterion() != null) {
      bare = Marks.without(bare, Kind.CRITERION.mark());
    }
    JsonArrayBuilder names = Trees.array();
    key.forEach(names::add);
    return Trees.copy(entry(bare, node.carried(CaseItem.text(item, CaseItem.IDENTIFIER))))
        .add(NODE, names)
        .build();
  }

  private static JsonObject entry(JsonObject thing, Map<String, String> carried) {
    JsonObjectBuilder pruned = Trees.copy(thing);
    carried.forEach(
        (name, text) -> {
          if (text.equals(Trees.textOf(thing, name))) {
            pruned.remove(name);
          }
        });
    JsonObject entry = Trees.object().add(PRUNED, pruned).build();
    return filled(entry, carried).equals(thing) ? entry : Trees.object().add(WHOLE, thing).build();
  }

  private static JsonObject filled(JsonObject entry, Map<String, String> carried) {
    if (entry.get(WHOLE) instanceof JsonObject whole) {
      return whole;
    }
    JsonObject pruned = Trees.objectOf(entry, PRUNED);
    JsonObjectBuilder filled = Trees.copy(pruned);
    carried.forEach(
        (name, text) -> {
          if (!pruned.containsKey(name)) {
            filled.add(name, text);
          }
        });
    return filled.build();
  }

  /** What CASE's members say of the instrument itself, by their names. */
  static Map<String, String> carried(OutcomeSpecification specification) {
    InstrumentRef ref = specification.instrumentRef();
    Map<String, String> carried = new LinkedHashMap<>();
    carried.put("title", ref.instrumentTitle());
    carried.put("creator", ref.sourceSystem());
    if (!ref.version().equals(PlainReading.NOT_STATED)) {
      carried.put("version", ref.version());
    }
    String date = ref.effectiveDate();
    if (date != null) {
      carried.put("statusStartDate", date);
    }
    String context = specification.domain().operationalContext();
    if (context != null) {
      carried.put("description", context);
    }
    return carried;
  }
}
