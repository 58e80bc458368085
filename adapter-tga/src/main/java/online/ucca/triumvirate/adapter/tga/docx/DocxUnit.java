package online.ucca.triumvirate.adapter.tga.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * A unit's document: a title block that names code, title and release, then sections under headings
 * of one level; a heading above them begins the assessment requirements.
 */
final class DocxUnit {
  private static final String UNIT = "Unit of competency";
  private static final String ASSESSMENT = "Assessment requirements";
  private static final Pattern TITLE_LINE =
      Pattern.compile("((?=\\S*[0-9])(?=\\S*[A-Za-z])\\S+)(?: [-–:])? (.+)");
  private static final String TITLE_BLOCK = "title block";

  private final DocxPackage document;
  private final ReadingNotes notes;
  private final List<String> front = new ArrayList<>();
  private final List<SourceSection> sections = new ArrayList<>();

  private DocxUnit(DocxPackage document, ReadingNotes notes) {
    this.document = document;
    this.notes = notes;
  }

  /**
   * Reads a document.
   *
   * @throws Refusal {@code ING_UNREADABLE} or {@code ING_NOT_A_UNIT} if it is no unit's
   */
  static UnitText read(byte[] bytes, ReadingNotes notes) {
    DocxUnit unit = new DocxUnit(DocxPackage.of(bytes), notes);
    DocxNotes own = new DocxNotes(notes);
    unit.divide(DocxBody.read(unit.document, own));
    if (unit.sections.isEmpty()) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ING_NOT_A_UNIT,
              "headings were looked for; the document has no section under a heading"));
    }
    ProductIdentity identity = unit.identity();
    unit.besides(own);
    return new UnitText(identity, unit.sections, List.of(), List.of(), List.of());
  }

  private void divide(List<Block> blocks) {
    boolean inParts = blocks.stream().anyMatch(DocxUnit::beginsAssessment);
    String part = inParts ? UNIT : "";
    String title = "";
    int level = 0;
    List<Block> body = new ArrayList<>();
    for (Block block : blocks) {
      int heading = block instanceof Block.Paragraph paragraph ? paragraph.heading() : 0;
      boolean begins = heading > 0 && (level == 0 || heading <= level);
      if (!begins) {
        body.add(block);
        continue;
      }
      end(part, title, level, body);
      body = new ArrayList<>();
      String words = block.words();
      if (beginsAssessment(block)) {
        part = ASSESSMENT;
        title = "";
        notes.structure(part, words);
      } else if (isTitle(words)) {
        title = "";
        front.add(words);
      } else {
        title = words;
        level = level == 0 ? heading : level;
        notes.structure(part.isEmpty() ? title : part + ", " + title, title);
      }
    }
    end(part, title, level, body);
  }

  /** What stands before any section names the unit; what stands between two parts does not. */
  private void end(String part, String title, int level, List<Block> body) {
    if (!title.isEmpty()) {
      String place = part.isEmpty() ? title : part + ", " + title;
      sections.add(new SourceSection(part, title, body, place));
    } else if (level == 0) {
      for (Block block : body) {
        if (block instanceof Block.Unreadable picture) {
          notes.unmapped(TITLE_BLOCK, picture.words(), "it decorates: " + picture.reason());
        } else {
          front.add(block.words());
        }
      }
    } else {
      body.forEach(
          block ->
              notes.unmapped(
                  part, block.words(), "it stands between the parts of the document, under none"));
    }
  }

  private ProductIdentity identity() {
    String code = property("Code");
    String title = property("Title");
    String release = "";
    for (String line : front) {
      Matcher matcher = TITLE_LINE.matcher(line);
      String number = ProductCode.release(line.replace(':', ' '));
      if (release.isEmpty() && number != null) {
        release = number;
        notes.structure(TITLE_BLOCK, line);
      } else if (matcher.matches() && ProductCode.isCode(matcher.group(1))) {
        if (!code.isEmpty() && !code.equals(matcher.group(1))) {
          notes.error(
              ErrorCode.TRN_BAD_CODE,
              "the unit is called both '" + code + "' and '" + matcher.group(1) + "'",
              TITLE_BLOCK);
        }
        code = matcher.group(1);
        title = title.isEmpty() ? matcher.group(2) : title;
        notes.content(TITLE_BLOCK, code);
        notes.content(TITLE_BLOCK, matcher.group(2));
      } else if (!line.isEmpty()) {
        notes.unmapped(TITLE_BLOCK, line, "it names neither the unit nor its release");
      }
    }
    String given = ProductCode.release(property("ReleaseNumber"));
    release = release.isEmpty() && given != null ? given : release;
    check(code, title, release);
    return new ProductIdentity(code, title, release, null, null, null);
  }

  private void check(String code, String title, String release) {
    if (!ProductCode.isCode(code)) {
      notes.error(ErrorCode.TRN_BAD_CODE, "'" + code + "' cannot be a unit's code", TITLE_BLOCK);
    }
    if (title.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "the unit has no title", TITLE_BLOCK);
    }
    if (release.isEmpty()) {
      notes.error(ErrorCode.TRN_BAD_RELEASE, "the document does not say its release", TITLE_BLOCK);
    }
  }

  /** Properties that the authoring system sets, by the names of its variables. */
  private String property(String name) {
    return document.properties("custom-properties").stream()
        .flatMap(part -> part.elements("property"))
        .filter(property -> property.attribute("name").equals(name))
        .map(property -> Wording.normalise(property.text()))
        .findFirst()
        .orElse("");
  }

  /** Text beside the body. */
  private void besides(DocxNotes own) {
    besides(own, "footnotes", "a note at the foot of a page, beside the text");
    besides(own, "endnotes", "a note at the end, beside the text");
    besides(own, "comments", "a remark of a reviewer");
    besides(own, "header", "the head of every page");
    besides(own, "footer", "the foot of every page");
  }

  private void besides(DocxNotes own, String kind, String reason) {
    for (XmlElement part : document.related(kind)) {
      for (String words : DocxPackage.paragraphs(part)) {
        if (!words.isBlank()) {
          own.unmapped(kind, words, reason);
        }
      }
    }
  }

  private static boolean beginsAssessment(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.heading() > 0
        && block.words().toLowerCase(Locale.ROOT).startsWith("assessment requirements");
  }

  /** The title line again, or the name of the first part. */
  private static boolean isTitle(String words) {
    Matcher matcher = TITLE_LINE.matcher(words);
    return words.equalsIgnoreCase(UNIT)
        || (matcher.matches() && ProductCode.isCode(matcher.group(1)));
  }

  /** Code and release, if a document says them. */
  static Optional<String> corpusId(byte[] bytes) {
    ProductIdentity identity = read(bytes, new ReadingNotes()).identity();
    return ProductCode.isCode(identity.code()) && !identity.release().isEmpty()
        ? Optional.of(identity.corpusId())
        : Optional.empty();
  }
}
