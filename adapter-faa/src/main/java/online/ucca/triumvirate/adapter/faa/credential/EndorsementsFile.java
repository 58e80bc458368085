package online.ucca.triumvirate.adapter.faa.credential;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonPointers;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * Reads the sample endorsements of Advisory Circular 61-65 from a file of the form {@code export
 * default {…};}: groups of endorsements, each with a title, a body and perhaps a note. Nothing is
 * run: what stands between the words and the semicolon is read as JSON, strictly.
 */
public final class EndorsementsFile {
  private static final Pattern EXPORT = Pattern.compile("^\\s*export\\s+default\\s*(?=\\{)");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]\\.\\d{1,3}");
  private static final Pattern CIRCULAR = Pattern.compile("(?i)ac-(\\d{1,3})-(\\d{1,3}[a-z]?)");
  private static final List<String> MEMBERS = List.of("title", "body", "note");
  private static final int SEEN_TO_RECOGNISE = 4096;

  private final CorpusFile file;
  private final ReadingNotes notes = new ReadingNotes();
  private final List<Endorsements.Sample> samples = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();

  private EndorsementsFile(CorpusFile file) {
    this.file = file;
  }

  /**
   * Whether a file looks like one of sample endorsements. It looks at the beginning only.
   *
   * @param file the file
   * @return true if it exports a value that has endorsements with titles
   */
  public static boolean recognises(CorpusFile file) {
    ByteBuffer content = file.content();
    byte[] start = new byte[Math.min(SEEN_TO_RECOGNISE, content.remaining())];
    content.get(start);
    String text = new String(start, StandardCharsets.ISO_8859_1);
    return EXPORT.matcher(text).find()
        && NUMBER.matcher(text).find()
        && text.contains("\"title\"")
        && text.contains("\"body\"");
  }

  /**
   * Reads the file.
   *
   * @param file the file
   * @return the endorsements, or every error
   */
  public static Reading<Endorsements> read(CorpusFile file) {
    return new EndorsementsFile(file).read();
  }

  private Reading<Endorsements> read() {
    String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    Matcher export = EXPORT.matcher(text);
    if (!export.find()) {
      notes.error(
          ErrorCode.ING_UNREADABLE, "the file does not begin with 'export default {'", file.name());
      return notes.failed();
    }
    notes.structure(file.name(), "export default");
    String data = text.substring(export.end()).stripTrailing();
    String json = data.endsWith(";") ? data.substring(0, data.length() - 1) : data;
    try {
      groups(JsonDocument.read(json.getBytes(StandardCharsets.ISO_8859_1)).tree());
    } catch (Refusal refusal) {
      notes.error(ErrorCode.ING_UNREADABLE, String.valueOf(refusal.getMessage()), file.name());
    }
    return notes.reading(() -> new Endorsements(samples, document()));
  }

  private void groups(JsonObject tree) {
    for (Map.Entry<String, JsonValue> group : tree.entrySet()) {
      String pointer = "/" + JsonPointers.escape(group.getKey());
      notes.structure(place(pointer), group.getKey());
      if (group.getValue() instanceof JsonObject members) {
        members.forEach(
            (number, value) -> sample(number, value, pointer + "/" + JsonPointers.escape(number)));
      } else {
        wrongType("a group of endorsements", pointer);
      }
    }
  }

  private void sample(String number, JsonValue value, String pointer) {
    if (!(value instanceof JsonObject members)) {
      wrongType("an endorsement", pointer);
      return;
    }
    notes.structure(place(pointer), number);
    for (String name : members.keySet()) {
      if (!MEMBERS.contains(name)) {
        notes.error(
            ErrorCode.TRN_UNKNOWN_MEMBER,
            "the format has no member '" + name + "'",
            place(pointer + "/" + JsonPointers.escape(name)));
      }
    }
    if (!numbers.add(number)) {
      notes.error(
          ErrorCode.TRN_BAD_CODE,
          "'" + number + "' is the number of two endorsements",
          place(pointer));
    }
    samples.add(
        new Endorsements.Sample(
            number,
            text(members, "title", pointer),
            text(members, "body", pointer),
            members.containsKey("note") ? text(members, "note", pointer) : "",
            place(pointer)));
  }

  private String text(JsonObject members, String name, String pointer) {
    String place = pointer + "/" + name;
    JsonValue value = members.get(name);
    if (value == null) {
      notes.error(
          ErrorCode.TRN_MISSING_MEMBER, "the member '" + name + "' is missing", place(place));
      return "";
    }
    if (!(value instanceof JsonString string)) {
      wrongType("'" + name + "'", place);
      return "";
    }
    String text = Wording.normalise(string.getString());
    if (text.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "'" + name + "' is empty", place(place));
    }
    return text;
  }

  private void wrongType(String what, String pointer) {
    notes.error(
        ErrorCode.TRN_WRONG_TYPE,
        what + " is not of the type that the format says",
        place(pointer));
  }

  private String place(String pointer) {
    return file.name() + "#" + pointer;
  }

  private String document() {
    Matcher circular = CIRCULAR.matcher(file.name());
    return circular.find()
        ? "AC " + circular.group(1) + "-" + circular.group(2).toUpperCase(Locale.ROOT)
        : file.name();
  }
}
