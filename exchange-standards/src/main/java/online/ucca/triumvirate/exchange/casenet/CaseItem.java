package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonObject;
import java.util.Locale;
import online.ucca.triumvirate.exchange.tree.Trees;
import org.jspecify.annotations.Nullable;

/** The members of CFItems and CFAssociations that an instrument can say, too. */
final class CaseItem {
  static final String IDENTIFIER = "identifier";
  static final String URI = "uri";
  static final String STATEMENT = "fullStatement";
  static final String SHORT_STATEMENT = "abbreviatedStatement";
  static final String CODE = "humanCodingScheme";
  static final String CHANGED = "lastChangeDateTime";

  private CaseItem() {}

  /** An identifier as it is compared: services differ in the letters of a UUID. */
  static String identifier(JsonObject thing) {
    return text(thing, IDENTIFIER).toLowerCase(Locale.ROOT);
  }

  /** A required member, which the check of the form has seen. */
  static String text(JsonObject thing, String name) {
    String text = Trees.textOf(thing, name);
    return text == null ? "" : text;
  }

  /** A member that says something. */
  static @Nullable String spoken(JsonObject thing, String name) {
    String text = Trees.textOf(thing, name);
    return text == null || text.isBlank() ? null : text;
  }
}
