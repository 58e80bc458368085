package online.ucca.triumvirate.adapter.tga.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.unit.ElementCheck;
import online.ucca.triumvirate.adapter.tga.unit.UnitCriterion;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Reads elements and their performance criteria. What cannot be read is noted and left empty. */
final class ElementLists {
  private static final List<String> ELEMENT =
      List.of("element_number", "title", "performance_criteria");
  private static final List<String> CRITERION = List.of("number", "description");

  private final ReadingNotes notes;

  ElementLists(ReadingNotes notes) {
    this.notes = notes;
  }

  List<UnitElement> read(Members unit) {
    JsonArray array = unit.requiredList("elements");
    if (array == null) {
      return List.of();
    }
    List<UnitElement> elements = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      element(array.get(i), unit.at("elements") + "/" + i, elements);
    }
    ElementCheck.check(elements, unit.at("elements"), notes);
    return elements;
  }

  private void element(JsonValue value, String pointer, List<UnitElement> elements) {
    Members members = object(value, "element", pointer);
    if (members == null) {
      elements.add(new UnitElement("", "", List.of(), pointer));
      return;
    }
    members.allow(ELEMENT);
    String number = number(members, "element_number");
    String title = text(members, "title");
    record(pointer, number, title);
    List<UnitCriterion> criteria = new ArrayList<>();
    JsonArray array = members.requiredList("performance_criteria");
    if (array != null) {
      if (array.isEmpty()) {
        ElementCheck.withoutCriteria(number, pointer, notes);
      }
      for (int i = 0; i < array.size(); i++) {
        criterion(array.get(i), members.at("performance_criteria") + "/" + i, criteria);
      }
    }
    elements.add(new UnitElement(number, title, criteria, pointer));
  }

  private void criterion(JsonValue value, String pointer, List<UnitCriterion> criteria) {
    Members members = object(value, "performance criterion", pointer);
    if (members != null) {
      members.allow(CRITERION);
      String number = number(members, "number");
      String text = text(members, "description");
      record(pointer, number, text);
      criteria.add(new UnitCriterion(number, text, pointer));
    }
  }

  private void record(String pointer, String number, String text) {
    notes.structure(pointer, number);
    notes.content(pointer, text);
  }

  private @Nullable Members object(JsonValue value, String what, String pointer) {
    if (value instanceof JsonObject object) {
      return new Members(object, pointer, notes);
    }
    Members.wrongType(notes, what, "an object", value, pointer);
    return null;
  }

  private String number(Members members, String name) {
    String number = ElementCheck.number(text(members, name));
    if (number.chars().anyMatch(Character::isISOControl)) {
      notes.error(
          ErrorCode.TRN_WRONG_TYPE, "'" + name + "' holds a control character", members.at(name));
      return "";
    }
    return number;
  }

  private static String text(Members members, String name) {
    String text = members.requiredText(name);
    return text == null ? "" : Wording.normalise(text);
  }
}
