package online.ucca.triumvirate.adapter.tga.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.reading.ReadingNotes;
import online.ucca.triumvirate.adapter.tga.reading.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;

/** Reads sections of statements: strings, or objects with items to any depth. */
final class StatementLists {
  private static final List<String> KNOWN = List.of("statement", "text", "items");

  private final ReadingNotes notes;

  StatementLists(ReadingNotes notes) {
    this.notes = notes;
  }

  /** A section that the format writes as a list. */
  ProductSection list(Members unit, String name) {
    JsonValue value = unit.required(name);
    if (value == null) {
      return ProductSection.absent(unit.at(name));
    }
    if (value instanceof JsonString string) {
      String text = Wording.normalise(string.getString());
      if (!text.isEmpty() && !Wording.saysNotApplicable(text)) {
        Members.wrongType(notes, name, "a list", value, unit.at(name));
      }
      return lines(string, unit.at(name));
    }
    return section(unit, name, value);
  }

  /** A section that the format writes as text, one statement in each line that is not blank. */
  ProductSection text(Members unit, String name) {
    JsonValue value = unit.required(name);
    if (value == null) {
      return ProductSection.absent(unit.at(name));
    }
    return value instanceof JsonString string
        ? lines(string, unit.at(name))
        : section(unit, name, value);
  }

  private ProductSection section(Members unit, String name, JsonValue value) {
    if (value instanceof JsonArray array) {
      return ProductSection.of(statements(array, unit.at(name)), unit.at(name));
    }
    Members.wrongType(notes, name, "a list or text", value, unit.at(name));
    return ProductSection.absent(unit.at(name));
  }

  private static ProductSection lines(JsonString string, String place) {
    List<Statement> statements = new ArrayList<>();
    int[] line = {0};
    string
        .getString()
        .lines()
        .forEach(
            text -> {
              line[0]++;
              String normal = Wording.normalise(text);
              if (!normal.isEmpty()) {
                statements.add(new Statement(normal, List.of(), place + ", line " + line[0]));
              }
            });
    return ProductSection.of(statements, place);
  }

  private List<Statement> statements(JsonArray array, String pointer) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      statement(array.get(i), pointer + "/" + i).ifPresent(statements::add);
    }
    return statements;
  }

  private Optional<Statement> statement(JsonValue value, String pointer) {
    if (value instanceof JsonString string) {
      return leafOrStem(string.getString(), List.of(), pointer, pointer);
    }
    if (!(value instanceof JsonObject object)) {
      Members.wrongType(notes, "statement", "text or an object", value, pointer);
      return Optional.empty();
    }
    Members members = new Members(object, pointer, notes);
    members.allow(KNOWN);
    String name =
        object.containsKey("text") && !object.containsKey("statement") ? "text" : "statement";
    if (object.containsKey("text") && object.containsKey("statement")) {
      notes.error(
          ErrorCode.TRN_UNKNOWN_MEMBER,
          "'statement' and 'text' are two names of one member",
          members.at("text"));
    }
    List<Statement> items = List.of();
    if (object.containsKey("items")) {
      JsonArray list = members.requiredList("items");
      items = list == null ? List.of() : statements(list, members.at("items"));
    }
    String text = members.requiredText(name);
    return text == null ? Optional.empty() : leafOrStem(text, items, pointer, members.at(name));
  }

  private Optional<Statement> leafOrStem(
      String text, List<Statement> items, String pointer, String textPlace) {
    String normal = Wording.normalise(text);
    if (normal.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "a statement is empty", textPlace);
      return Optional.empty();
    }
    return Optional.of(new Statement(normal, items, pointer));
  }
}
