package online.ucca.triumvirate.adapter.tga.instrument.retention;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.format.Latin1;
import online.ucca.triumvirate.adapter.tga.instrument.RetentionFact;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** The file of retention facts: a JSON list of objects, each about some records. */
public final class RetentionFactsFile {
  private static final String FACTS = "facts";
  private static final Pattern LIST = Pattern.compile("(?:ï»¿)?\\s*\\[\\s*\\{\\s*\"record\"\\s*:");
  private static final Set<String> MEMBERS =
      Set.of(
          "record",
          "period",
          "deadline",
          "interval",
          "start_event",
          "in_force",
          "source",
          "quote",
          "note",
          "status");

  private final ReadingNotes notes = new ReadingNotes();

  private RetentionFactsFile() {}

  /**
   * Whether a file is one of retention facts.
   *
   * @param file the file
   * @return whether it is a list whose first entry names its records first
   */
  public static boolean recognises(CorpusFile file) {
    return LIST.matcher(Latin1.start(file)).lookingAt();
  }

  /**
   * Reads the facts.
   *
   * @param file the file
   * @return the facts in the file's order, or every error
   * @throws Refusal with a {@code JSN_} code if it is not JSON
   */
  public static Reading<List<RetentionFact>> read(CorpusFile file) {
    return new RetentionFactsFile().facts(list(file));
  }

  /** The strict reader takes objects only, so the list becomes an object's only member. */
  private static JsonArray list(CorpusFile file) {
    ByteArrayOutputStream wrapped = new ByteArrayOutputStream();
    wrapped.writeBytes(("{\"" + FACTS + "\":").getBytes(StandardCharsets.UTF_8));
    wrapped.writeBytes(file.bytes());
    wrapped.writeBytes("}".getBytes(StandardCharsets.UTF_8));
    JsonObject tree = JsonDocument.read(wrapped.toByteArray()).tree();
    if (tree.size() != 1) {
      throw new Refusal(Finding.of(ErrorCode.JSN_SYNTAX, "something follows the list"));
    }
    return tree.getJsonArray(FACTS);
  }

  private Reading<List<RetentionFact>> facts(JsonArray list) {
    List<RetentionFact> facts = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof JsonObject object) {
        facts.add(fact(object, i));
      } else {
        notes.error(ErrorCode.TRN_WRONG_TYPE, "a fact must be an object", "/" + i);
      }
    }
    return notes.reading(() -> List.copyOf(facts));
  }

  private RetentionFact fact(JsonObject object, int index) {
    for (String name : object.keySet()) {
      if (!MEMBERS.contains(name)) {
        notes.error(
            ErrorCode.TRN_UNKNOWN_MEMBER,
            "a fact has no member '" + name + "'",
            "/" + index + "/" + name);
      }
    }
    String record = text(object, "record", index);
    if (record == null) {
      notes.error(
          ErrorCode.TRN_MISSING_MEMBER,
          "a fact says which records it is about",
          "/" + index + "/record");
    }
    String deadline = text(object, "deadline", index);
    String note = text(object, "note", index);
    String status = text(object, "status", index);
    String interval = text(object, "interval", index);
    return new RetentionFact(
        index + 1,
        record == null ? "" : record,
        text(object, "period", index),
        deadline == null ? interval : deadline,
        text(object, "start_event", index),
        text(object, "in_force", index),
        text(object, "source", index),
        text(object, "quote", index),
        status == null ? note : status);
  }

  private @Nullable String text(JsonObject object, String name, int index) {
    JsonValue value = object.get(name);
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    if (!(value instanceof JsonString string)) {
      notes.error(
          ErrorCode.TRN_WRONG_TYPE, "'" + name + "' must be text", "/" + index + "/" + name);
      return null;
    }
    String text = Wording.normalise(string.getString());
    return text.isEmpty() ? null : text;
  }
}
