package online.ucca.triumvirate.adapter.tga.authorit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.GridBuilder;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonPointers;
import online.ucca.triumvirate.reading.Mojibake;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * Reads topics whose styles are lost: each line is a paragraph, and whether a space is missing
 * between two words can no longer be seen.
 */
final class TopicsReader {
  private static final Set<String> USED =
      Set.of("Title", "Code", "ReleaseNumber", "ReleaseName", "training_package", "topics");
  private static final List<String> ELEMENT = List.of("element", "performance_criteria");

  private final JsonObject tree;
  private final ReadingNotes notes;

  TopicsReader(JsonDocument document, ReadingNotes notes) {
    this.tree = document.tree();
    this.notes = notes;
  }

  static Optional<String> corpusId(JsonDocument document) {
    String code = document.tree().getString("Code", "");
    String release = release(document.tree());
    return ProductCode.isCode(code) && !release.isEmpty()
        ? Optional.of(code + "_" + release)
        : Optional.empty();
  }

  UnitText read() {
    ProductIdentity identity = identity();
    List<SourceSection> sections = new ArrayList<>();
    if (tree.get("topics") instanceof JsonObject topics) {
      topics.forEach((title, value) -> sections.add(section(title, value)));
    } else {
      notes.error(ErrorCode.TRN_WRONG_TYPE, "'topics' must be an object", "/topics");
    }
    return new UnitText(identity, sections, List.of(), List.of(), List.of());
  }

  private ProductIdentity identity() {
    String code = text("Code");
    String title = text("Title");
    String release = release(tree);
    if (!ProductCode.isCode(code)) {
      notes.error(ErrorCode.TRN_BAD_CODE, "'" + code + "' cannot be a unit's code", "/Code");
    }
    if (title.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "the unit has no title", "/Title");
    } else {
      notes.content("/Title", title);
    }
    if (release.isEmpty()) {
      notes.error(
          ErrorCode.TRN_BAD_RELEASE, "'ReleaseNumber' is not a release number", "/ReleaseNumber");
    }
    for (Map.Entry<String, JsonValue> member : tree.entrySet()) {
      if (!USED.contains(member.getKey())) {
        notes.unmapped(
            "/" + JsonPointers.escape(member.getKey()),
            "the register's own bookkeeping at the time of publication");
      }
    }
    String trainingPackage = text("training_package");
    return new ProductIdentity(
        code, title, release, null, trainingPackage.isEmpty() ? null : trainingPackage, null);
  }

  private SourceSection section(String title, JsonValue value) {
    String pointer = "/topics/" + JsonPointers.escape(title);
    List<Block> blocks = new ArrayList<>();
    if (value instanceof JsonString text) {
      lines(text.getString(), pointer, blocks);
    } else if (value instanceof JsonArray elements) {
      elements(elements, pointer).ifPresent(blocks::add);
    } else {
      notes.error(ErrorCode.TRN_WRONG_TYPE, "a topic must be text or a list of elements", pointer);
    }
    return new SourceSection("", title, blocks, pointer);
  }

  private void lines(String text, String pointer, List<Block> blocks) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!Wording.normalise(line).isEmpty()) {
        blocks.add(paragraph(line, pointer + ", line " + number));
      }
    }
  }

  /** The table that the elements stood in: one row for each, without numbers. */
  private Optional<Block> elements(JsonArray elements, String pointer) {
    GridBuilder table = new GridBuilder();
    for (int i = 0; i < elements.size(); i++) {
      String at = pointer + "/" + i;
      if (!(elements.get(i) instanceof JsonObject element)) {
        notes.error(ErrorCode.TRN_WRONG_TYPE, "an element must be an object", at);
        continue;
      }
      unknown(element, at);
      table.row(false);
      table.cell(1, 1, List.of(paragraph(text(element, "element", at), at + "/element")));
      table.cell(1, 1, criteria(element, at + "/performance_criteria"));
    }
    return table.finish().map(grid -> new Block.Table(grid, pointer));
  }

  private List<Block> criteria(JsonObject element, String pointer) {
    List<Block> criteria = new ArrayList<>();
    if (!(element.get("performance_criteria") instanceof JsonArray list)) {
      notes.error(ErrorCode.TRN_WRONG_TYPE, "'performance_criteria' must be a list", pointer);
      return criteria;
    }
    for (int i = 0; i < list.size(); i++) {
      String at = pointer + "/" + i;
      if (list.get(i) instanceof JsonString text
          && !Wording.normalise(text.getString()).isEmpty()) {
        criteria.add(paragraph(text.getString(), at));
      } else {
        notes.error(ErrorCode.TRN_EMPTY_TEXT, "a performance criterion must have text", at);
      }
    }
    return criteria;
  }

  private void unknown(JsonObject element, String at) {
    for (String name : element.keySet()) {
      if (!ELEMENT.contains(name)) {
        notes.error(
            ErrorCode.TRN_UNKNOWN_MEMBER,
            "the format has no member '" + name + "'",
            at + "/" + JsonPointers.escape(name));
      }
    }
  }

  private String text(JsonObject object, String name, String at) {
    String text =
        object.get(name) instanceof JsonString string ? Wording.normalise(string.getString()) : "";
    if (text.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "'" + name + "' is empty", at + "/" + name);
    }
    return text;
  }

  private Block paragraph(String text, String place) {
    Mojibake.check(text, place, notes);
    return new Block.Paragraph(StyledText.plain(text), 0, place);
  }

  private String text(String name) {
    return tree.get(name) instanceof JsonString string ? Wording.normalise(string.getString()) : "";
  }

  private static String release(JsonObject tree) {
    String number = ProductCode.release(tree.getString("ReleaseNumber", ""));
    String name = ProductCode.release(tree.getString("ReleaseName", ""));
    return number != null ? number : name == null ? "" : name;
  }
}
