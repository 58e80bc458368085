package online.ucca.triumvirate.adapter.tga.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.RegisterDate;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitSections;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.adapter.tga.unit.UnitEvidence;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Reads a unit from the extracted-unit JSON. */
public final class ExtractedUnitReader {
  private static final List<String> KNOWN =
      List.of(
          "code",
          "title",
          "release",
          "release_date",
          "training_package",
          "application",
          "elements",
          "knowledge_evidence",
          "performance_evidence",
          "assessment_conditions",
          "source_uri");

  private final ReadingNotes notes = new ReadingNotes();
  private final Members members;

  private ExtractedUnitReader(JsonDocument document) {
    this.members = new Members(document.tree(), "", notes);
  }

  /**
   * Reads a document.
   *
   * @param document the document
   * @return the unit, or every error
   */
  public static Reading<Unit> read(JsonDocument document) {
    return new ExtractedUnitReader(document).read();
  }

  /**
   * Sees which unit a document holds, without reading it.
   *
   * @param document the document
   * @return code and release, as {@code BSBTWK201_R1}; null if they cannot be read
   */
  public static @Nullable String corpusId(JsonDocument document) {
    String code = document.tree().getString("code", "");
    String release = releaseOf(document.tree().get("release"));
    return ProductCode.isCode(code) && release != null ? code + "_" + release : null;
  }

  private Reading<Unit> read() {
    members.allow(KNOWN);
    String code = code();
    String title = text(members.requiredText("title"));
    String release = release();
    String date = date();
    String trainingPackage = members.optionalText("training_package");
    String uri = members.optionalText("source_uri");
    notes.content(members.at("code"), code);
    notes.content(members.at("title"), title);
    notes.content(members.at("source_uri"), text(uri));
    notes.structure("", text(release + " " + text(date) + " " + text(trainingPackage)));
    ProductSection application = application();
    List<UnitElement> elements = new ElementLists(notes).read(members);
    StatementLists lists = new StatementLists(notes);
    ProductSection knowledge = lists.list(members, "knowledge_evidence");
    ProductSection performance = lists.list(members, "performance_evidence");
    ProductSection conditions = lists.text(members, "assessment_conditions");
    return notes.reading(
        () ->
            new Unit(
                new ProductIdentity(
                    code,
                    title,
                    release,
                    date,
                    trainingPackage == null ? null : text(trainingPackage),
                    uri == null ? null : text(uri)),
                application,
                ProductSection.absent(""),
                ProductSection.absent(""),
                elements,
                new UnitEvidence(
                    performance,
                    knowledge,
                    conditions,
                    ProductSection.absent(""),
                    ProductSection.absent("")),
                List.of(),
                List.of(),
                List.of()));
  }

  private String code() {
    String code = members.requiredText("code");
    if (code != null && !ProductCode.isCode(code)) {
      notes.error(
          ErrorCode.TRN_BAD_CODE,
          "'" + text(code) + "' cannot be a unit's code",
          members.at("code"));
    }
    return text(code);
  }

  private String release() {
    JsonValue value = members.required("release");
    if (value == null) {
      return "";
    }
    if (value instanceof JsonString string && Wording.normalise(string.getString()).isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "'release' is empty", members.at("release"));
      return "";
    }
    if (value instanceof JsonString || value instanceof JsonNumber) {
      String release = releaseOf(value);
      if (release == null) {
        notes.error(
            ErrorCode.TRN_BAD_RELEASE, value + " is not a release number", members.at("release"));
      }
      return text(release);
    }
    Members.wrongType(notes, "release", "text", value, members.at("release"));
    return "";
  }

  private static @Nullable String releaseOf(@Nullable JsonValue value) {
    if (value instanceof JsonString string) {
      return ProductCode.release(string.getString());
    }
    return value instanceof JsonNumber number ? ProductCode.release(number.toString()) : null;
  }

  private @Nullable String date() {
    String text = members.optionalText("release_date");
    String date = text == null ? null : RegisterDate.ofFile(Wording.normalise(text));
    if (text != null && date == null) {
      notes.error(
          ErrorCode.TRN_WRONG_TYPE,
          "'release_date' must be a date as 2020-10-19 or 19/10/2020, not '" + text + "'",
          members.at("release_date"));
    }
    return date;
  }

  private ProductSection application() {
    String place = members.at("application");
    String text = members.optionalText("application");
    Block block = new Block.Paragraph(StyledText.plain(text(text)), 0, place);
    return UnitSections.statements(new SourceSection("", "", List.of(block), place), notes);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : Wording.normalise(text);
  }
}
