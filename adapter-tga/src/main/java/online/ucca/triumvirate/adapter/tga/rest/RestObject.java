package online.ucca.triumvirate.adapter.tga.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonPointers;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * An object of the service. Its members are read as the service may write them: a number for a
 * text, null for nothing.
 *
 * @param members what it holds
 * @param place where it stands: the file's name and a JSON Pointer
 */
record RestObject(JsonObject members, String place) {

  static RestObject of(RestDocument document) {
    return new RestObject(document.tree(), document.file().name() + " ");
  }

  String at(String name) {
    return place + "/" + JsonPointers.escape(name);
  }

  /** A text, white space normalised; null if it is missing, null, empty or no text. */
  @Nullable String text(String name) {
    return text(members.get(name));
  }

  private static @Nullable String text(@Nullable JsonValue value) {
    String text = null;
    if (value instanceof JsonString string) {
      text = Wording.normalise(string.getString());
    } else if (value instanceof JsonNumber number) {
      text = number.toString();
    }
    return text == null || text.isEmpty() ? null : text;
  }

  /** A text that must be there; empty, and noted, if it is not. */
  String required(String name, ReadingNotes notes) {
    String text = text(name);
    if (text == null) {
      notes.error(ErrorCode.TRN_MISSING_MEMBER, "the service gives no '" + name + "'", at(name));
      return "";
    }
    return text;
  }

  /** A text exactly as it stands; empty if it is missing. */
  String verbatim(String name) {
    return members.get(name) instanceof JsonString string ? string.getString() : "";
  }

  /** A truth value, also as the text {@code true} or {@code false}; null if it is neither. */
  @Nullable Boolean truth(String name) {
    JsonValue value = members.get(name);
    if (value == null) {
      return null;
    }
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      case STRING -> {
        String text = String.valueOf(text(value));
        yield text.equalsIgnoreCase("true")
            ? Boolean.TRUE
            : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
      }
      default -> null;
    };
  }

  /** The objects of a list; none if it is missing or null. What is no object is noted. */
  List<RestObject> objects(String name, ReadingNotes notes) {
    List<RestObject> objects = new ArrayList<>();
    JsonValue value = members.get(name);
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof JsonObject object) {
          objects.add(new RestObject(object, at(name) + "/" + i));
        } else {
          notes.error(
              ErrorCode.TRN_WRONG_TYPE,
              "a list of objects holds something else",
              at(name) + "/" + i);
        }
      }
    } else if (value != null && value != JsonValue.NULL) {
      notes.error(ErrorCode.TRN_WRONG_TYPE, "'" + name + "' must be a list", at(name));
    }
    return objects;
  }

  /** A member that is an object; null if it is not. */
  @Nullable RestObject object(String name) {
    return members.get(name) instanceof JsonObject object ? new RestObject(object, at(name)) : null;
  }

  /** Notes every member that is neither used nor known to say nothing for people. */
  void reportOthers(Set<String> used, ReadingNotes notes) {
    for (String name : members.keySet()) {
      if (!used.contains(name) && !isNothing(members.get(name))) {
        notes.unmapped(
            at(name), words(members.get(name)), "the Triumvirate has no place for this member");
      }
    }
  }

  private static boolean isNothing(@Nullable JsonValue value) {
    return value == null
        || value == JsonValue.NULL
        || (value instanceof JsonArray array && array.isEmpty())
        || (value instanceof JsonObject object && object.isEmpty())
        || (value instanceof JsonString string && string.getString().isBlank());
  }

  /** What a value says: its texts, in their order. */
  private static String words(@Nullable JsonValue value) {
    StringBuilder words = new StringBuilder();
    append(value, words);
    return Wording.normalise(words.toString());
  }

  private static void append(@Nullable JsonValue value, StringBuilder words) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> append(item, words));
    } else if (value instanceof JsonObject object) {
      object.values().forEach(member -> append(member, words));
    } else if (value instanceof JsonString string) {
      words.append(string.getString()).append(' ');
    }
  }
}
