package online.ucca.triumvirate.exchange.casenet.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Writes a package in the form of CASE 1.1, and takes that back. What 1.1 has no place for, or not
 * in that form, moves as it is into the {@code extensions} of its object, which 1.1 provides for
 * that, under {@link #KEY}: {@code members} are the values as they were, {@code added} the names of
 * members that stand there only because 1.1 demands them.
 */
public final class ModernForm {
  /** The name of what was moved, in the extensions of an object. */
  public static final String KEY = "online.ucca.triumvirate.case";

  private static final String EXTENSIONS = "extensions";
  private static final String MEMBERS = "members";
  private static final String ADDED = "added";

  private ModernForm() {}

  /**
   * Writes a package in the form of 1.1.
   *
   * @param cfPackage a package that {@link FormCheck} found nothing wrong with
   * @return a package that satisfies the schema of 1.1
   */
  public static JsonObject of(JsonObject cfPackage) {
    return modern(cfPackage, CaseClass.CF_PACKAGE);
  }

  /**
   * Takes back what {@link #of} did.
   *
   * @param cfPackage any package
   * @return the package as it was; one that was never changed as it is
   * @throws Refusal {@code VAL_WRONG_TYPE} if what was moved is not in the form it was moved in
   */
  public static JsonObject undo(JsonObject cfPackage) {
    return original(cfPackage, CaseClass.CF_PACKAGE);
  }

  private static JsonObject modern(JsonObject object, CaseClass type) {
    JsonObjectBuilder kept = Trees.object();
    JsonObjectBuilder moved = Trees.object();
    List<String> added = new ArrayList<>();
    object.forEach(
        (name, value) -> {
          CaseMember member = type.members().get(name);
          boolean fits = member != null && fits(value, member);
          if (member != null && fits) {
            kept.add(name, inside(value, member, ModernForm::modern));
          } else {
            moved.add(name, value);
            modernValue(value, member).ifPresent(other -> kept.add(name, other));
          }
        });
    type.members()
        .forEach(
            (name, member) -> {
              if (member.isNewlyRequired() && !object.containsKey(name)) {
                kept.add(name, "");
                added.add(name);
              }
            });
    return withMoved(kept.build(), moved.build(), added, type);
  }

  private static JsonObject withMoved(
      JsonObject kept, JsonObject moved, List<String> added, CaseClass type) {
    if (moved.isEmpty() && added.isEmpty()) {
      return kept;
    }
    if (!kept.containsKey(EXTENSIONS)) {
      added.add(EXTENSIONS);
    }
    JsonArrayBuilder names = Trees.array();
    added.forEach(names::add);
    JsonObject ours = Trees.object().add(MEMBERS, moved).add(ADDED, names).build();
    JsonObjectBuilder result = Trees.copy(kept);
    if (isList(type)) {
      JsonArrayBuilder list = Trees.array();
      if (kept.get(EXTENSIONS) instanceof JsonArray others) {
        others.forEach(list::add);
      }
      result.add(EXTENSIONS, list.add(Trees.object().add(KEY, ours)));
    } else {
      result.add(EXTENSIONS, Trees.copy(Trees.objectOf(kept, EXTENSIONS)).add(KEY, ours));
    }
    return result.build();
  }

  private static JsonObject original(JsonObject object, CaseClass type) {
    JsonObjectBuilder result = Trees.object();
    object.forEach(
        (name, value) -> {
          CaseMember member = type.members().get(name);
          result.add(name, member == null ? value : inside(value, member, ModernForm::original));
        });
    JsonValue extensions = object.get(EXTENSIONS);
    JsonObject ours;
    if (extensions instanceof JsonObject all && all.get(KEY) instanceof JsonObject found) {
      ours = found;
      result.add(EXTENSIONS, Trees.copy(all).remove(KEY));
    } else if (isList(type)
        && extensions instanceof JsonArray list
        && !list.isEmpty()
        && list.get(list.size() - 1) instanceof JsonObject last
        && last.size() == 1
        && last.get(KEY) instanceof JsonObject found) {
      ours = found;
      JsonArrayBuilder others = Trees.array();
      list.subList(0, list.size() - 1).forEach(others::add);
      result.add(EXTENSIONS, others);
    } else {
      return result.build();
    }
    if (!(ours.get(MEMBERS) instanceof JsonObject moved)
        || !(ours.get(ADDED) instanceof JsonArray added)
        || !added.stream().allMatch(JsonString.class::isInstance)) {
      throw new Refusal(
          Finding.of(
              ErrorCode.VAL_WRONG_TYPE,
              "an extension " + KEY + " has not the members " + MEMBERS + " and " + ADDED));
    }
    added.forEach(name -> result.remove(((JsonString) name).getString()));
    moved.forEach(result::add);
    return result.build();
  }

  private static JsonValue inside(
      JsonValue value, CaseMember member, BiFunction<JsonObject, CaseClass, JsonObject> change) {
    CaseClass holds = member.holds();
    if (holds != null && member.isList() && value instanceof JsonArray list) {
      JsonArrayBuilder changed = Trees.array();
      list.forEach(
          item ->
              changed.add(item instanceof JsonObject object ? change.apply(object, holds) : item));
      return changed.build();
    }
    return holds != null && value instanceof JsonObject object
        ? change.apply(object, holds)
        : value;
  }

  private static boolean fits(JsonValue value, CaseMember member) {
    Form form = member.form();
    if (form != null) {
      return form.isModern(value);
    }
    return member.isList() ? value instanceof JsonArray : value instanceof JsonObject;
  }

  /** The nearest thing that 1.1 can say. */
  private static Optional<JsonValue> modernValue(JsonValue value, @Nullable CaseMember member) {
    Form form = member == null ? null : member.form();
    if (form == null || value == JsonValue.NULL) {
      return Optional.empty();
    }
    return switch (form) {
      case MOMENT -> Optional.of(Trees.text(Moments.withOffset(Form.text(value))));
      case DATE ->
          Optional.of(Trees.text(Moments.day(Form.text(value)))).filter(Form.DATE::isModern);
      case TEXTS -> Optional.of(Trees.array().add(value).build());
      case LINK -> Optional.of(plainLink(value.asJsonObject())).filter(Form.LINK::isModern);
      case NODE -> Optional.of(plainLink(value.asJsonObject()));
      default -> Optional.empty();
    };
  }

  private static JsonValue plainLink(JsonObject link) {
    JsonObjectBuilder plain = Trees.object();
    for (Map.Entry<String, JsonValue> member : link.entrySet()) {
      if (Links.isModern(member)) {
        plain.add(member.getKey(), member.getValue());
      }
    }
    return plain.build();
  }

  private static boolean isList(CaseClass type) {
    CaseMember extensions = type.members().get(EXTENSIONS);
    return extensions != null && extensions.form() == Form.EXTENSION_LIST;
  }
}
