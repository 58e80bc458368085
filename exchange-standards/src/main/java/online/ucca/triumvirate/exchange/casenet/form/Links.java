package online.ucca.triumvirate.exchange.casenet.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** References from one thing of CASE to another, and what such a reference may be. */
final class Links {
  /** The members that a link must have. */
  private static final Set<String> MEMBERS = Set.of("title", "identifier", "uri");

  /** What 1.1 adds to a link of an association. */
  private static final String TARGET_TYPE = "targetType";

  private static final Set<String> TYPES =
      Set.of(
          "isChildOf",
          "isPeerOf",
          "isPartOf",
          "exactMatchOf",
          "precedes",
          "isRelatedTo",
          "replacedBy",
          "exemplar",
          "hasSkillLevel",
          "isTranslationOf");

  /** The pattern of the published schema, which has no anchors. */
  private static final Pattern OWN = Pattern.compile("(ext:)[a-z|A-Z|0-9|.|-|_]+");

  private Links() {}

  static boolean isReadable(JsonValue value) {
    return value instanceof JsonObject link
        && MEMBERS.stream().allMatch(name -> link.get(name) instanceof JsonString);
  }

  static boolean isLink(JsonValue value) {
    return isReadable(value)
        && value.asJsonObject().keySet().equals(MEMBERS)
        && Form.isUuid(value.asJsonObject().getJsonString("identifier"));
  }

  static boolean isNode(JsonValue value) {
    return isReadable(value) && value.asJsonObject().entrySet().stream().allMatch(Links::isModern);
  }

  /** Whether 1.1 allows a member in a link of an association. */
  static boolean isModern(Map.Entry<String, JsonValue> member) {
    return MEMBERS.contains(member.getKey())
        || (member.getKey().equals(TARGET_TYPE) && isTargetType(member.getValue()));
  }

  private static boolean isTargetType(JsonValue value) {
    return Form.isText(value)
        && (Form.text(value).equals("CASE") || OWN.matcher(Form.text(value)).find());
  }

  static boolean isAssociationType(JsonValue value) {
    return Form.isText(value)
        && (TYPES.contains(Form.text(value)) || OWN.matcher(Form.text(value)).find());
  }
}
