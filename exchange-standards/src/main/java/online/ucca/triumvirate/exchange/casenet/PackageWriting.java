package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import online.ucca.triumvirate.exchange.casenet.Node.Kind;
import online.ucca.triumvirate.exchange.casenet.form.FormCheck;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.id.NameBasedUuid;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.jspecify.annotations.Nullable;

/**
 * Writes the package of an instrument: what was kept of the package it was read from, with what the
 * instrument says now; what stands in the instrument only is made anew. Nothing is written that
 * would not be read as the same instrument.
 */
final class PackageWriting {
  private static final UUID NAMESPACE = UUID.fromString("3d6a1c5e-8f0b-5c42-9a37-5b1e0c7d2f64");
  private static final String ASSOCIATIONS = "CFAssociations";

  private final OutcomeSpecification specification;
  private final Map<List<String>, Node> nodes;
  private final @Nullable Remainder remainder;
  private final String changed;
  private final JsonObject document;
  private final Map<List<String>, JsonObject> items = new LinkedHashMap<>();
  private final List<JsonObject> newAssociations = new ArrayList<>();

  private PackageWriting(
      OutcomeSpecification specification, @Nullable Remainder remainder, @Nullable String time) {
    this.specification = specification;
    this.nodes = Nodes.of(specification);
    this.remainder = remainder;
    this.document = remainder == null ? newDocument(time) : remainder.document(specification);
    this.changed = time == null ? CaseItem.text(document, CaseItem.CHANGED) : time;
  }

  /**
   * Writes a package.
   *
   * @param specification the instrument, valid
   * @param remainder what was kept of the package it was read from; null if of none
   * @param time when it was made, for what CASE demands a time of; null if only the package tells
   * @return the package in the form it was read in; what is new, in the form of 1.1
   */
  static JsonObject write(
      OutcomeSpecification specification, @Nullable Remainder remainder, @Nullable String time) {
    OutcomeSpecification ordered = TreeOrder.of(specification);
    PackageWriting writing = new PackageWriting(ordered, remainder, time);
    JsonObject cfPackage = writing.cfPackage();
    FormCheck.check(cfPackage).stream()
        .findFirst()
        .ifPresent(
            violation -> {
              throw Remainder.mismatch(violation.message());
            });
    if (!InstrumentReading.of(cfPackage).specification().equals(ordered)) {
      throw Remainder.mismatch("the instrument has another tree, order or text than it tells");
    }
    return cfPackage;
  }

  private JsonObject cfPackage() {
    if (remainder != null) {
      remainder.items(nodes).forEach((key, item) -> items.put(key, structured(key, item)));
    }
    Map<List<String>, Integer> siblings = new HashMap<>();
    for (Node node : nodes.values()) {
      List<String> above = node.parent() == null ? List.of() : node.parent();
      int sequence = siblings.merge(above, 1, Integer::sum);
      if (!items.containsKey(node.key())) {
        JsonObject item = newItem(node);
        items.put(node.key(), structured(node.key(), item));
        newAssociations.add(newAssociation(item, items.getOrDefault(above, document), sequence));
      }
    }
    JsonArrayBuilder marked = Trees.array();
    Map<String, JsonObject> byIdentifier = new LinkedHashMap<>();
    items.values().forEach(item -> byIdentifier.put(CaseItem.identifier(item), item));
    PlainReading plain = new PlainReading(byIdentifier);
    items.forEach((key, item) -> marked.add(marked(node(key), item, plain)));

    JsonObjectBuilder result = remainder == null ? Trees.object() : remainder.others();
    result.add(Remainder.DOCUMENT, markedDocument());
    if (remainder == null || !items.isEmpty()) {
      result.add(Remainder.ITEMS, marked);
    }
    if (remainder == null || !newAssociations.isEmpty()) {
      JsonArrayBuilder associations = Trees.array();
      if (remainder != null) {
        Remainder.array(remainder.member(ASSOCIATIONS)).forEach(associations::add);
      }
      newAssociations.forEach(associations::add);
      result.add(ASSOCIATIONS, associations);
    }
    return result.build();
  }

  private Node node(List<String> key) {
    Node node = nodes.get(key);
    if (node == null) {
      throw new IllegalArgumentException("no node " + key);
    }
    return node;
  }

  /** The item with the marks that tell where others stand. */
  private JsonObject structured(List<String> key, JsonObject item) {
    Node node = node(key);
    return switch (node.kind()) {
      case GROUP ->
          Marks.with(item, Marks.GROUP, Trees.text(CaseItem.text(node.said(), "group_id")));
      case EVIDENCE_LIST -> Marks.with(item, Marks.EVIDENCE_LIST, Trees.text(key.get(1)));
      default -> item;
    };
  }

  private JsonObject marked(Node node, JsonObject item, PlainReading plain) {
    JsonObject read =
        switch (node.kind()) {
          case OUTCOME -> plain.outcome(item);
          case CRITERION -> plain.criterion(item);
          case EVIDENCE -> plain.evidence(item);
          case GROUP, EVIDENCE_LIST -> node.said();
        };
    JsonObject marked = marked(item, node.kind(), node.said(), read);
    JsonObject own = node.ownCriterion();
    return own == null
        ? marked
        : marked(marked, Kind.CRITERION, own, Nodes.criterionOf(node.said()));
  }

  private static JsonObject marked(JsonObject item, Kind kind, JsonObject said, JsonObject read) {
    JsonObject difference = Marks.difference(said, read, kind.toldByTree());
    return difference == null ? item : Marks.with(item, kind.mark(), difference);
  }

  private JsonObject markedDocument() {
    JsonObject result = document;
    JsonObject ref =
        Marks.difference(
            Binding.write(specification.instrumentRef()).tree(),
            PlainReading.instrumentRef(document),
            Set.of());
    JsonObject domain =
        Marks.difference(
            Binding.write(specification.domain()).tree(), PlainReading.domain(document), Set.of());
    if (ref != null) {
      result = Marks.with(result, Marks.INSTRUMENT_REF, ref);
    }
    return domain == null ? result : Marks.with(result, Marks.DOMAIN, domain);
  }

  private JsonObject newDocument(@Nullable String time) {
    if (time == null) {
      throw Remainder.mismatch("it is missing, and with it the time that CASE demands");
    }
    String source = specification.instrumentRef().sourceUri();
    JsonObjectBuilder made = begun(identifier(List.of("document")), time).add("caseVersion", "1.1");
    if (source != null) {
      made.add("officialSourceURL", source);
    }
    Remainder.carried(specification).forEach(made::add);
    return made.build();
  }

  private JsonObject newItem(Node node) {
    String identifier = identifier(node.key());
    JsonObjectBuilder made =
        begun(identifier, changed).add("CFItemType", node.type(specification.domain()));
    node.carried(identifier).forEach(made::add);
    return made.build();
  }

  private JsonObject newAssociation(JsonObject child, JsonObject parent, int sequence) {
    String identifier =
        identifier(List.of("isChildOf", CaseItem.identifier(child), CaseItem.identifier(parent)));
    return begun(identifier, changed)
        .add("associationType", "isChildOf")
        .add("sequenceNumber", sequence)
        .add("originNodeURI", link(child))
        .add("destinationNodeURI", link(parent))
        .build();
  }

  private static JsonObjectBuilder link(JsonObject thing) {
    String title = CaseItem.spoken(thing, CaseItem.CODE);
    if (title == null) {
      title = CaseItem.spoken(thing, CaseItem.STATEMENT);
    }
    return Trees.object()
        .add("title", title == null ? CaseItem.text(thing, "title") : title)
        .add(CaseItem.IDENTIFIER, CaseItem.text(thing, CaseItem.IDENTIFIER))
        .add(CaseItem.URI, CaseItem.text(thing, CaseItem.URI));
  }

  private static JsonObjectBuilder begun(String identifier, String changed) {
    return Trees.object()
        .add(CaseItem.IDENTIFIER, identifier)
        .add(CaseItem.URI, "urn:uuid:" + identifier)
        .add(CaseItem.CHANGED, changed);
  }

  /** The same for the same part of the same version of an instrument, whoever translated it. */
  private String identifier(List<String> names) {
    InstrumentRef ref = specification.instrumentRef();
    List<String> parts =
        new ArrayList<>(List.of(ref.sourceSystem(), ref.instrumentId(), ref.version()));
    parts.addAll(names);
    return NameBasedUuid.of(NAMESPACE, parts).toString();
  }
}
