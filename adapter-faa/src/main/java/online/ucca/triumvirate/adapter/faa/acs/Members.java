package online.ucca.triumvirate.adapter.faa.acs;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonPointers;
import online.ucca.triumvirate.reading.Mojibake;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * An object's members, read with every deviation noted at its place: the file's name and a JSON
 * Pointer.
 */
final class Members {
  private final JsonObject object;
  private final String place;
  private final ReadingNotes notes;

  Members(JsonObject object, String place, ReadingNotes notes) {
    this.object = object;
    this.place = place;
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
    return place + "/" + JsonPointers.escape(name);
  }

  String place() {
    return place;
  }

  /** A text that must say something, white space normalised; empty, and noted, if it does not. */
  String requiredText(String name) {
    String text = text(name, required(name));
    if (text.isEmpty() && object.get(name) instanceof JsonString) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "'" + name + "' is empty", at(name));
    }
    return text;
  }

  /** A text that must be there and may be empty, white space normalised. */
  String text(String name) {
    return text(name, required(name));
  }

  /** A text that may be missing, white space normalised; empty if it is. */
  String optionalText(String name) {
    return text(name, object.get(name));
  }

  /** The objects of a list that must be there. */
  List<Members> objects(String name) {
    List<Members> objects = new ArrayList<>();
    JsonArray array = list(name, required(name));
    for (int i = 0; i < array.size(); i++) {
      String place = at(name) + "/" + i;
      if (array.get(i) instanceof JsonObject one) {
        objects.add(new Members(one, place, notes));
      } else {
        wrongType(name, "a list of objects", array.get(i), place);
      }
    }
    return objects;
  }

  /** The texts of a list that may be missing, white space normalised. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    JsonArray array = list(name, object.get(name));
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i) instanceof JsonString text) {
        texts.add(Wording.normalise(text.getString()));
      } else {
        wrongType(name, "a list of texts", array.get(i), at(name) + "/" + i);
      }
    }
    return texts;
  }

  /** An object that may be missing. */
  @Nullable Members optionalObject(String name) {
    JsonValue value = object.get(name);
    if (value instanceof JsonObject one) {
      return new Members(one, at(name), notes);
    }
    if (value != null) {
      wrongType(name, "an object", value, at(name));
    }
    return null;
  }

  /** A list that may be missing, as it is. */
  JsonArray optionalList(String name) {
    return list(name, object.get(name));
  }

  private @Nullable JsonValue required(String name) {
    JsonValue value = object.get(name);
    if (value == null) {
      notes.error(ErrorCode.TRN_MISSING_MEMBER, "the member '" + name + "' is missing", at(name));
    }
    return value;
  }

  private String text(String name, @Nullable JsonValue value) {
    if (value == null) {
      return "";
    }
    if (value instanceof JsonString string) {
      String text = Wording.normalise(string.getString());
      Mojibake.check(text, at(name), notes);
      return text;
    }
    wrongType(name, "text", value, at(name));
    return "";
  }

  private JsonArray list(String name, @Nullable JsonValue value) {
    if (value instanceof JsonArray array) {
      return array;
    }
    if (value != null) {
      wrongType(name, "a list", value, at(name));
    }
    return JsonValue.EMPTY_JSON_ARRAY;
  }

  private void wrongType(String name, String expected, JsonValue value, String place) {
    String type = value.getValueType().name().toLowerCase(Locale.ROOT);
    notes.error(
        ErrorCode.TRN_WRONG_TYPE, "'" + name + "' must be " + expected + ", not " + type, place);
  }
}
