package online.ucca.triumvirate.adapter.faa.acs;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.AmendmentDates;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Reads a standard from its JSON. */
final class StandardReader {
  private static final List<String> KNOWN =
      List.of(
          "document_number", "title", "subtitle", "date", "version_info", "areas", "appendices");
  private static final List<String> KNOWN_OF_VERSION =
      List.of("acs_revision", "source_url", "last_verified", "app_data_version", "notes");
  private static final Pattern NUMBER = Pattern.compile("FAA-S-ACS-[0-9A-Z.]{1,10}");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,8}");
  private static final Pattern EFFECTIVE =
      Pattern.compile("\\beffective (?:on )?([A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4})");

  private final ReadingNotes notes = new ReadingNotes();
  private final String file;
  private final Members document;

  StandardReader(JsonDocument document, String file) {
    this.file = file;
    this.document = new Members(document.tree(), file + "#", notes);
  }

  Reading<CertificationStandard> read() {
    document.allow(KNOWN);
    String number = content("document_number");
    if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
      notes.error(
          ErrorCode.TRN_BAD_CODE,
          "'" + number + "' cannot be the number of a standard",
          document.at("document_number"));
    }
    String title = content("title");
    String date = document.requiredText("date");
    notes.structure(document.at("date"), date);
    notes.structure(document.at("subtitle"), document.optionalText("subtitle"));
    Members version = document.optionalObject("version_info");
    String effective = version == null ? "" : effectiveDate(version, date);
    String uri = version == null ? "" : version.optionalText("source_url");
    List<AreaOfOperation> areas = areas();
    JsonArray appendices = document.optionalList("appendices");
    for (int i = 0; i < appendices.size(); i++) {
      notes.unmapped(
          document.at("appendices") + "/" + i,
          words(appendices.get(i)),
          "this file retells the standard's appendices in other words; read them where the standard is published");
    }
    return notes.reading(
        () -> new CertificationStandard(number, title, date, effective, uri, areas, file));
  }

  private String content(String member) {
    String text = document.requiredText(member);
    notes.content(document.at(member), text);
    return text;
  }

  private String effectiveDate(Members version, String date) {
    version.allow(KNOWN_OF_VERSION);
    notes.content(version.at("source_url"), version.optionalText("source_url"));
    String revision = version.optionalText("acs_revision");
    if (!revision.isEmpty() && !revision.equals(date)) {
      notes.error(
          ErrorCode.TRN_BAD_RELEASE,
          "the document is of '" + date + "', its version information of '" + revision + "'",
          version.at("acs_revision"));
    }
    notes.structure(version.at("acs_revision"), revision);
    for (String member : List.of("last_verified", "app_data_version")) {
      String text = version.optionalText(member);
      if (!text.isEmpty()) {
        notes.unmapped(version.at(member), text, "is about the file, not about the standard");
      }
    }
    String remark = version.optionalText("notes");
    if (remark.isEmpty()) {
      return "";
    }
    Matcher effective = EFFECTIVE.matcher(remark);
    String from = effective.find() ? AmendmentDates.latest(List.of(effective.group(1))) : "";
    notes.unmapped(
        version.at("notes"),
        remark,
        from.isEmpty()
            ? "is about the file, not about the standard"
            : "is about the file, not about the standard; the date of effect is taken from it");
    return from;
  }

  private List<AreaOfOperation> areas() {
    List<AreaOfOperation> areas = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (Members area : document.objects("areas")) {
      area.allow(List.of("number", "name", "notes", "tasks"));
      String number = area.requiredText("number");
      if (!number.isEmpty() && !ROMAN.matcher(number).matches()) {
        notes.error(
            ErrorCode.TRN_BAD_CODE,
            "'" + number + "' cannot be the number of an area of operation",
            area.at("number"));
      }
      checkNew(numbers, number, "areas of operation have the number", area.at("number"));
      notes.structure(area.at("number"), number);
      String name = area.requiredText("name");
      notes.content(area.at("name"), name);
      Remarks.checkWhole(name, area.at("name"), notes);
      List<String> remarks = Remarks.of(area, notes);
      areas.add(new AreaOfOperation(number, name, remarks, tasks(area, number)));
    }
    if (areas.isEmpty() && !notes.hasErrors()) {
      notes.error(
          ErrorCode.TRN_NO_ELEMENTS,
          "the standard has no areas of operation",
          document.at("areas"));
    }
    return areas;
  }

  private List<Task> tasks(Members area, String number) {
    List<Task> tasks = new ArrayList<>();
    Set<String> letters = new HashSet<>();
    TaskReader reader = new TaskReader(number, notes);
    for (Members member : area.objects("tasks")) {
      Task task = reader.read(member);
      checkNew(letters, task.letter(), "tasks of the area have the letter", member.at("letter"));
      tasks.add(task);
    }
    if (tasks.isEmpty() && !notes.hasErrors()) {
      notes.error(ErrorCode.TRN_NO_ELEMENTS, "the area has no tasks", area.at("tasks"));
    }
    return tasks;
  }

  private void checkNew(Set<String> seen, String number, String what, String place) {
    if (!number.isEmpty() && !seen.add(number)) {
      notes.error(ErrorCode.TRN_DUPLICATE_ELEMENT, "two " + what + " " + number, place);
    }
  }

  /** All text of a value, in its order. */
  private static String words(JsonValue value) {
    StringBuilder words = new StringBuilder();
    collect(value, words);
    return Wording.normalise(words.toString());
  }

  private static void collect(JsonValue value, StringBuilder words) {
    if (value instanceof JsonString text) {
      words.append(text.getString()).append(' ');
    } else if (value instanceof JsonStructure structure) {
      (structure instanceof JsonObject object ? object.values() : structure.asJsonArray())
          .forEach(inner -> collect(inner, words));
    }
  }
}
