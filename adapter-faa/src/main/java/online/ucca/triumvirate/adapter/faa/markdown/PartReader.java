package online.ucca.triumvirate.adapter.faa.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.AmendmentDates;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.Mojibake;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Puts the blocks of one file into a part's provisions. */
final class PartReader {
  private static final int TITLE = 14;
  private static final String BELONGS_TO_NONE =
      "stands before the first section of its part or subpart and belongs to none";
  private static final Pattern READING_TIME = Pattern.compile("\\d+ min read");
  private static final Pattern SOURCE = Pattern.compile("Source: (https?://\\S+)");
  private static final Pattern AUTHORITY = Pattern.compile("(?i)(?:authority|source)\\s?: .*");

  private final String file;
  private final ReadingNotes notes;
  private final List<Provision> provisions = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();
  private String part = "";
  private String heading = "";
  private String sourceUri = "";
  private String subpart = "";
  private @Nullable OpenProvision open;
  private @Nullable Contents contents;

  PartReader(String file, ReadingNotes notes) {
    this.file = file;
    this.notes = notes;
  }

  Reading<LawPart> read(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      switch (block.form()) {
        case HEADING -> heading(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        case TEXT -> text(block);
        case PIPE_ROW -> row(TableRows.ofPipes(block.text()), place(block));
        case HTML_TABLE ->
            TableRows.ofHtml(block.text()).forEach(cells -> row(cells, place(block)));
        case UNENDED_TABLE ->
            notes.error(ErrorCode.TRN_CLAUSE_UNREADABLE, "the table has no end", place(block));
      }
    }
    close();
    if (provisions.isEmpty() && !notes.hasErrors()) {
      notes.error(ErrorCode.ING_UNREADABLE, "the text has no section and no appendix", file);
    }
    List<String> history = provisions.stream().flatMap(one -> one.history().stream()).toList();
    return notes.reading(
        () ->
            new LawPart(
                TITLE, part, heading, AmendmentDates.latest(history), sourceUri, provisions, file));
  }

  private void heading(Block block, @Nullable Block next) {
    InlineText words = words(block.text(), place(block));
    String text = words.text();
    Title title = Title.of(block, text);
    contents = null;
    switch (title.of()) {
      case PART -> part(title, text, place(block));
      case SUBPART -> {
        close();
        subpart = text;
        notes.structure(place(block), text);
      }
      case SECTION, APPENDIX, SPECIAL_REGULATION -> begin(title, place(block));
      case BROKEN_SECTION ->
          notes.error(
              ErrorCode.TRN_CLAUSE_UNREADABLE,
              "'" + text + "' does not begin with the number of a section",
              place(block));
      case OTHER -> other(words, next, place(block));
    }
  }

  private void part(Title title, String text, String place) {
    if (!part.isEmpty()) {
      notes.error(
          ErrorCode.ING_SEVERAL_CORPORA,
          "the text begins with part " + part + " and goes on with part " + title.number(),
          place);
      return;
    }
    part = title.number();
    heading = title.words();
    notes.structure(place, text);
  }

  private void begin(Title title, String place) {
    close();
    open = new OpenProvision(title, subpart, place);
    if (title.of() == Title.Of.SECTION) {
      checkPart(title.number(), place);
    }
    if (!numbers.add(title.of() + " " + title.number())) {
      notes.error(
          ErrorCode.TRN_CLAUSE_UNREADABLE,
          "a second provision has the number '" + title.number() + "'",
          place);
    }
  }

  private void checkPart(String number, String place) {
    String itsPart = number.substring(0, number.indexOf('.'));
    if (part.isEmpty()) {
      part = itsPart;
      notes.decided(place, "no heading names the part; its sections' numbers do: part " + part);
    } else if (!part.equals(itsPart)) {
      notes.error(
          ErrorCode.TRN_CLAUSE_UNREADABLE,
          "section " + number + " does not belong to part " + part,
          place);
    }
    int range = number.indexOf('-');
    if (range > 0 && !number.startsWith(itsPart + ".", range + 1)) {
      notes.decided(place, "the range ends in another part; it is kept as the source has it");
    }
  }

  /** A heading of some paragraphs is a paragraph of them; a heading of sections holds no words. */
  private void other(InlineText words, @Nullable Block next, String place) {
    boolean dividesSections =
        next == null
            || (next.form() == Block.Form.HEADING
                && Title.of(next, InlineText.of(next.text()).text()).begins());
    if (open == null || dividesSections) {
      notes.structure(place, words.text());
    } else if (Contents.isTitle(words.text())) {
      notes.structure(place, words.text());
      contents = new Contents();
    } else {
      open.add(Paragraph.Form.HEADING, words, place);
    }
  }

  private void text(Block block) {
    String place = place(block);
    InlineText words = words(block.text(), place);
    String text = words.text();
    if (text.isEmpty()) {
      return;
    }
    if (contents != null && contents.includes(text)) {
      notes.structure(place, text);
    } else if (open != null) {
      contents = null;
      open.text(words, place);
    } else {
      beforeSections(text, place);
    }
  }

  private void beforeSections(String text, String place) {
    Matcher source = SOURCE.matcher(text);
    if (READING_TIME.matcher(text).matches()) {
      notes.unmapped(place, text, "how long the publisher thinks that reading takes");
    } else if (source.matches() && sourceUri.isEmpty()) {
      sourceUri = source.group(1);
      notes.structure(place, text);
    } else if (AUTHORITY.matcher(text).matches()) {
      notes.structure(place, text);
    } else {
      notes.unmapped(place, text, BELONGS_TO_NONE);
    }
  }

  private void row(String cells, String place) {
    InlineText words = words(cells, place);
    if (open == null) {
      notes.unmapped(place, words.text(), BELONGS_TO_NONE);
    } else if (!words.spans().isEmpty()) {
      open.add(Paragraph.Form.TABLE_ROW, words, place);
    }
  }

  private InlineText words(String markdown, String place) {
    InlineText words = InlineText.of(markdown);
    if (words.images() > 0) {
      notes.warning(
          ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE,
          "an image stands here; what it shows is not in the text",
          place);
      notes.unmapped(place, "an image has no words");
    }
    Mojibake.check(words.text(), place, notes);
    return words;
  }

  private void close() {
    if (open != null) {
      if (open.isEmpty()) {
        notes.warning(
            ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE,
            "'" + open.title().number() + "' has a heading and no text",
            open.place());
      }
      provisions.add(open.close());
      open = null;
    }
  }

  private String place(Block block) {
    return file + ", line " + block.line();
  }
}
