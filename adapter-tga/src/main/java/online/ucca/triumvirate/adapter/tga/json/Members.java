package online.ucca.triumvirate.adapter.tga.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonPointers;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** An object's members, read with every deviation noted at its JSON Pointer. */
final class Members {
  private final JsonObject object;
  private final String pointer;
  private final ReadingNotes notes;

  Members(JsonObject object, String pointer, ReadingNotes notes) {
    this.object = object;
    this.pointer = pointer;
    this.notes = notes;
  }

  /** Notes members that the format does not know. */
  void allow(List<String> known) {
    for (String name : object.keySet()) {
      if (!known.contains(name)) {
        notes.error(
            ErrorCode.TRN_UNKNOWN_MEMBER, "the format has no member '" + name + "'", at(name));
      }
    }
  }

  String at(String name) {
    return pointer + "/" + JsonPointers.escape(name);
  }

  /** A member that must be there; null, and noted, if it is not. */
  @Nullable JsonValue required(String name) {
    JsonValue value = object.get(name);
    if (value == null) {
      notes.error(ErrorCode.TRN_MISSING_MEMBER, "the member '" + name + "' is missing", at(name));
    }
    return value;
  }

  /** A text that must say something, as written; null, and noted, if it does not. */
  @Nullable String requiredText(String name) {
    JsonValue value = required(name);
    String text = value == null ? null : string(value, name);
    if (text != null && Wording.normalise(text).isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "'" + name + "' is empty", at(name));
      return null;
    }
    return text;
  }

  /** A text that may be missing or empty, as written; null if it is. */
  @Nullable String optionalText(String name) {
    JsonValue value = object.get(name);
    String text = value == null ? null : string(value, name);
    return text == null || Wording.normalise(text).isEmpty() ? null : text;
  }

  /** A list that must be there; an empty string stands for an empty one. */
  @Nullable JsonArray requiredList(String name) {
    JsonValue value = required(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonArray array) {
      return array;
    }
    if (value instanceof JsonString string && Wording.normalise(string.getString()).isEmpty()) {
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    wrongType(notes, name, "a list", value, at(name));
    return null;
  }

  private @Nullable String string(JsonValue value, String name) {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    wrongType(notes, name, "text", value, at(name));
    return null;
  }

  /** Notes a value of another type than the format says. */
  static void wrongType(
      ReadingNotes notes, String what, String expected, JsonValue value, String place) {
    notes.error(
        ErrorCode.TRN_WRONG_TYPE,
        "'" + what + "' must be " + expected + ", not " + typeOf(value),
        place);
  }

  static String typeOf(JsonValue value) {
    return switch (value.getValueType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "text";
      case NUMBER -> "a number";
      case TRUE, FALSE -> "a truth value";
      case NULL -> "null";
    };
  }
}
