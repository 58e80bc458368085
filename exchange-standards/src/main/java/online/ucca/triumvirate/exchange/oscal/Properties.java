package online.ucca.triumvirate.exchange.oscal;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import online.ucca.triumvirate.exchange.tree.Trees;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one thing in a catalog: OSCAL's own without a namespace, this project's in its
 * namespace. A property that says nothing is left out.
 */
final class Properties {
  /** The namespace of this project's properties and parts. */
  static final String NAMESPACE = "https://triumvirate.ucca.online/ns/oscal";

  private final JsonArrayBuilder all = Trees.array();

  /** Adds a property of OSCAL's own. */
  Properties standard(String name, String value) {
    String line = Markup.line(value);
    if (!line.isEmpty()) {
      all.add(Trees.object().add("name", name).add("value", line));
    }
    return this;
  }

  /** Adds a property of this project. */
  Properties own(String name, @Nullable String value) {
    return own(name, value, null, null, null);
  }

  /**
   * Adds a property of this project.
   *
   * @param name a token
   * @param value what it says; null for a property that is not there
   * @param type a token that tells values of one name apart; null if none
   * @param group a token for values that belong together; null if none
   * @param remarks a plain text; null if none
   */
  Properties own(
      String name,
      @Nullable String value,
      @Nullable String type,
      @Nullable String group,
      @Nullable String remarks) {
    String line = value == null ? "" : Markup.line(value);
    if (!line.isEmpty()) {
      JsonObjectBuilder property =
          Trees.object().add("name", name).add("ns", NAMESPACE).add("value", line);
      if (type != null) {
        property.add("class", type);
      }
      if (group != null) {
        property.add("group", group);
      }
      if (remarks != null) {
        property.add("remarks", Markup.prose(remarks));
      }
      all.add(property);
    }
    return this;
  }

  /** Puts them into their thing; OSCAL has no empty lists. */
  void into(JsonObjectBuilder thing) {
    JsonArray built = all.build();
    if (!built.isEmpty()) {
      thing.add("props", built);
    }
  }
}
