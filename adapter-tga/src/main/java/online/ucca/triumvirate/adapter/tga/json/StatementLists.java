package online.ucca.triumvirate.adapter.tga.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitSections;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * Reads sections of statements, which are strings, or objects with items to any depth, as blocks: a
 * section's own statements are paragraphs, what completes them are list items.
 */
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
      List<Block> blocks = new ArrayList<>();
      statements(array, 0, unit.at(name), blocks);
      return section(blocks, unit.at(name));
    }
    Members.wrongType(notes, name, "a list or text", value, unit.at(name));
    return ProductSection.absent(unit.at(name));
  }

  private ProductSection section(List<Block> blocks, String pointer) {
    return UnitSections.statements(new SourceSection("", "", blocks, pointer), notes);
  }

  private ProductSection lines(JsonString string, String place) {
    List<Block> blocks = new ArrayList<>();
    int[] line = {0};
    string
        .getString()
        .lines()
        .forEach(text -> blocks.add(block(text, 0, place + ", line " + ++line[0])));
    return section(blocks, place);
  }

  private static Block block(String text, int depth, String place) {
    StyledText words = StyledText.plain(text);
    return depth == 0
        ? new Block.Paragraph(words, 0, place)
        : new Block.ListItem(depth, words, place);
  }

  private void statements(JsonArray array, int depth, String pointer, List<Block> blocks) {
    for (int i = 0; i < array.size(); i++) {
      statement(array.get(i), depth, pointer + "/" + i, blocks);
    }
  }

  private void statement(JsonValue value, int depth, String pointer, List<Block> blocks) {
    if (value instanceof JsonString string) {
      add(string.getString(), depth, pointer, pointer, blocks);
    } else if (value instanceof JsonObject object) {
      statement(object, depth, pointer, blocks);
    } else {
      Members.wrongType(notes, "statement", "text or an object", value, pointer);
    }
  }

  private void statement(JsonObject object, int depth, String pointer, List<Block> blocks) {
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
    String text = members.requiredText(name);
    if (text != null) {
      add(text, depth, pointer, members.at(name), blocks);
    }
    JsonArray items = object.containsKey("items") ? members.requiredList("items") : null;
    if (items != null) {
      statements(items, depth + 1, members.at("items"), blocks);
    }
  }

  private void add(String text, int depth, String pointer, String textPlace, List<Block> blocks) {
    if (Wording.normalise(text).isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "a statement is empty", textPlace);
    } else {
      blocks.add(block(text, depth, pointer));
    }
  }
}
