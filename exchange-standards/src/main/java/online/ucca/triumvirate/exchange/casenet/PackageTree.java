package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The items of a package as a tree. An item stands below the destination of its first {@code
 * isChildOf} association that leads to an item of the package or to its document; one without any
 * stands beside those of the document, after them. Siblings are ordered by {@code sequenceNumber},
 * which CASE prefers, then by a {@code listEnumeration} that is a number, then as their
 * associations are listed.
 */
final class PackageTree {
  private static final String CHILD = "isChildOf";
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final int LONGEST_PATH = 20;

  private final String document;
  private final Map<String, JsonObject> items = new LinkedHashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();
  private final List<String> roots = new ArrayList<>();

  private PackageTree(String document) {
    this.document = document;
  }

  /**
   * A place below a parent, and what orders it among its siblings.
   *
   * @param child the item
   * @param parent the parent's identifier
   * @param sequence the association's sequence number, or beyond all
   * @param enumeration the item's list enumeration as a number, or beyond all
   */
  private record Place(String child, String parent, long sequence, long enumeration) {}

  /**
   * Reads the tree.
   *
   * @param cfPackage a package whose form was checked
   * @throws Refusal {@code VAL_DUPLICATE_ID} or {@code EXC_CIRCLE}
   */
  static PackageTree of(JsonObject cfPackage) {
    PackageTree tree =
        new PackageTree(CaseItem.identifier(Trees.objectOf(cfPackage, "CFDocument")));
    List<JsonObject> items = objects(cfPackage.get("CFItems"));
    for (int i = 0; i < items.size(); i++) {
      String identifier = CaseItem.identifier(items.get(i));
      if (identifier.equals(tree.document)
          || tree.items.putIfAbsent(identifier, items.get(i)) != null) {
        throw new Refusal(
            Finding.of(ErrorCode.VAL_DUPLICATE_ID, "the identifier " + identifier + " stands twice")
                .at("/CFItems/" + i + "/identifier"));
      }
    }
    tree.place(objects(cfPackage.get("CFAssociations")));
    return tree;
  }

  /** The items by their identifiers in small letters, as the package lists them. */
  Map<String, JsonObject> items() {
    return items;
  }

  JsonObject item(String identifier) {
    JsonObject item = items.get(identifier);
    if (item == null) {
      throw new IllegalArgumentException("no item " + identifier);
    }
    return item;
  }

  /** The items that stand directly below the document, in order. */
  List<String> roots() {
    return roots;
  }

  /** The items below an item, in order. */
  List<String> children(String identifier) {
    return children.getOrDefault(identifier, List.of());
  }

  static List<JsonObject> objects(@Nullable JsonValue list) {
    return list instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
  }

  private void place(List<JsonObject> associations) {
    Map<String, Place> places = new LinkedHashMap<>();
    Map<String, List<String>> parents = new HashMap<>();
    for (JsonObject association : associations) {
      String child = CaseItem.identifier(Trees.objectOf(association, "originNodeURI"));
      String parent = CaseItem.identifier(Trees.objectOf(association, "destinationNodeURI"));
      if (CHILD.equals(Trees.textOf(association, "associationType"))
          && isHere(child)
          && isHere(parent)) {
        parents.computeIfAbsent(child, none -> new ArrayList<>()).add(parent);
        if (items.containsKey(child)) {
          places.putIfAbsent(child, place(child, parent, association));
        }
      }
    }
    refuseCircle(parents);
    places.values().stream()
        .sorted(Comparator.comparingLong(Place::sequence).thenComparingLong(Place::enumeration))
        .forEach(
            place ->
                children
                    .computeIfAbsent(place.parent(), none -> new ArrayList<>())
                    .add(place.child()));
    roots.addAll(children(document));
    items.keySet().stream().filter(item -> !places.containsKey(item)).forEach(roots::add);
  }

  private boolean isHere(String identifier) {
    return identifier.equals(document) || items.containsKey(identifier);
  }

  private Place place(String child, String parent, JsonObject association) {
    long sequence =
        association.get("sequenceNumber") instanceof JsonNumber number
            ? number.longValue()
            : Long.MAX_VALUE;
    String enumeration = CaseItem.text(item(child), "listEnumeration");
    return new Place(
        child,
        parent,
        sequence,
        COUNT.matcher(enumeration).matches() ? Long.parseLong(enumeration) : Long.MAX_VALUE);
  }

  /** Takes away, again and again, what has no parent that is left; a circle is never taken. */
  private void refuseCircle(Map<String, List<String>> parents) {
    Map<String, List<String>> below = new HashMap<>();
    Map<String, Integer> open = new HashMap<>();
    parents.forEach(
        (child, all) -> {
          open.put(child, all.size());
          all.forEach(
              parent -> below.computeIfAbsent(parent, none -> new ArrayList<>()).add(child));
        });
    Deque<String> free = new ArrayDeque<>();
    below.keySet().stream().filter(node -> !open.containsKey(node)).forEach(free::add);
    while (!free.isEmpty()) {
      for (String child : below.getOrDefault(free.remove(), List.of())) {
        if (open.merge(child, -1, Integer::sum) == 0) {
          open.remove(child);
          free.add(child);
        }
      }
    }
    if (!open.isEmpty()) {
      throw new Refusal(
          Finding.of(ErrorCode.EXC_CIRCLE, "isChildOf runs in a circle: " + path(parents, open))
              .at("/CFAssociations"));
    }
  }

  private static String path(Map<String, List<String>> parents, Map<String, Integer> open) {
    List<String> path = new ArrayList<>();
    String at = open.keySet().stream().sorted().findFirst().orElseThrow();
    while (!path.contains(at) && path.size() < LONGEST_PATH) {
      path.add(at);
      at =
          parents.getOrDefault(at, List.of()).stream()
              .filter(open::containsKey)
              .findFirst()
              .orElse(at);
    }
    int start = Math.max(0, path.indexOf(at));
    return String.join(" → ", path.subList(start, path.size())) + " → " + at;
  }
}
