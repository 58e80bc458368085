package online.ucca.triumvirate.adapter.faa.clause;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a clause cites. What is not a place in the regulations, as a statute or an issue of
 * the Federal Register, is left alone.
 */
final class ClauseReferences {
  private static final String GROUP = "(?:\\([0-9A-Za-z]{1,5}\\)\\s?){1,6}";
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<own>\\b[Tt]his (?:section|part|subpart|paragraph|appendix|definition|SFAR)\\b)"
              + "|(?<cfr>\\b[0-9]{1,2} CFR )"
              + "|(?<section>§§?\\s?|\\b[Ss]ections?\\s(?:No\\.\\s)?(?=[0-9])|\\bFARs?\\s(?=[0-9]))"
              + "|(?<paragraph>\\b[Pp]aragraphs?\\s(?=[(0-9A-Z])"
              + "|(?<=\\s)(?=(?:[A-Z]?[0-9]{1,3}(?:\\.[0-9]{1,2}){0,3})?"
              + GROUP
              + "(?:(?:,\\s?|and\\s|or\\s|through\\s){1,2}"
              + GROUP
              + "){0,4}of\\sthis\\s(?:section|appendix|SFAR)))"
              + "|(?<part>\\b[Pp]art(?<parts>s?)\\s(?=[0-9]))"
              + "|(?<subpart>\\b[Ss]ubparts?\\s(?=[A-Z]{1,2}\\b))"
              + "|(?<appendix>\\b[Aa]ppendi(?:x|ces|xes)\\s(?=[A-Z]{1,2}\\b))"
              + "|(?<sfar>\\b(?:SFAR|Special Federal Aviation Regulation)\\s(?:No\\.\\s?)?"
              + "(?=[0-9]))");

  /** What {@link #HEAD} can begin with. */
  private static final String BEGINNINGS = "§(0123456789AFGPSTafpst";

  private static final Pattern SIGN = Pattern.compile("§§?\\s?|[Ss]ections?\\s|FARs?\\s");
  private static final Pattern PARAGRAPH = Pattern.compile("[Pp]aragraphs?\\s");
  private static final Pattern PARTS = Pattern.compile("[Pp]art(?<parts>s?)\\s");
  private static final Pattern OF_SECTION =
      Pattern.compile(
          "\\)?,?\\s(?:of|in|under)\\s(?:§§?\\s?|sections?\\s|FARs?\\s)(?=[0-9]{1,4}\\.[0-9])");
  private static final Pattern OF_DEFINITION =
      Pattern.compile(
          "\\sof the definition (?:of )?[“\"]([^”\"]{1,80})[”\"] in §\\s?([0-9]{1,4}\\.[0-9]{1,4})");
  private static final Pattern OF_THAT = Pattern.compile("\\)?,?\\s(?:of|in) that section\\b");
  private static final Pattern OF_OTHER =
      Pattern.compile("\\sof (?!this\\b)(?:the |an? )?[A-Za-z]");
  private static final Pattern OF_ITEM =
      Pattern.compile(
          "\\s(?:of|in|under)\\s(?:section|paragraph)\\s(?:No\\.\\s)?([0-9]{1,3})\\.?\\sof this"
              + " (?:appendix|SFAR)");
  private static final Pattern OF_THIS =
      Pattern.compile(
          "\\)?,?\\s(?:of|in|under|to)\\sthis"
              + " (section|paragraph|definition|appendix|SFAR|part|chapter)\\b");
  private static final Pattern OF_SFAR =
      Pattern.compile(
          "\\sof\\s(?:SFAR|Special Federal Aviation Regulation)\\s(?:No\\.\\s?)?"
              + "([0-9]{1,4}(?:-[0-9]{1,3})?)(?:\\sof this part)?");
  private static final Pattern OF_APPENDIX = Pattern.compile("\\sof (?=[Aa]ppendix [A-Z]{1,2}\\b)");
  private static final Pattern GOES_ON = Pattern.compile("\\),\\s(?=\\([a-z]\\))");
  private static final Pattern EXCEPT =
      Pattern.compile("\\s?\\((?:except|excluding|other than)(?: for)?\\s$");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern STATUTE = Pattern.compile("U\\.S\\.C\\.\\s?$");
  private static final int FAR_ENOUGH = 24;

  private final Standpoint here;
  private final String text;
  private final Cursor cursor;
  private final CitedPlaces places;
  private final DivisionReferences divisions;
  private @Nullable Citation lastSection;
  private int endOfSection;

  private ClauseReferences(Standpoint here, String text) {
    this.here = here;
    this.text = text;
    this.cursor = new Cursor(text);
    this.places = new CitedPlaces(here);
    this.divisions = new DivisionReferences(here, cursor, places);
  }

  /** What a text cites, each place once, in order. */
  static List<Citation> in(String text, Standpoint here) {
    ClauseReferences references = new ClauseReferences(here, text);
    references.read();
    return references.places.all();
  }

  private void read() {
    for (Matcher head = head(); head != null; head = head()) {
      read(head);
      if (cursor.at() == head.start()) {
        cursor.moveTo(head.start() + 1);
      }
    }
  }

  private void read(Matcher head) {
    if (head.group("own") != null) {
      own(head.group("own").substring("this ".length()));
    } else if (head.group("cfr") != null) {
      ofTitle(Integer.parseInt(head.group("cfr").replace(" CFR ", "")));
    } else if (head.group("section") != null) {
      sections(head.start(), here.title());
    } else if (head.group("paragraph") != null) {
      paragraphs(head.start());
    } else if (head.group("part") != null) {
      divisions.parts(here.title(), !head.group("parts").isEmpty());
    } else if (head.group("subpart") != null) {
      divisions.subparts(here.part());
    } else if (head.group("appendix") != null) {
      divisions.appendices(here.part());
    } else {
      divisions.specialRegulation();
    }
  }

  private @Nullable Matcher head() {
    return cursor.find(HEAD, BEGINNINGS);
  }

  private void ofTitle(int title) {
    int start = cursor.at();
    Matcher parts = cursor.take(PARTS);
    if (parts != null) {
      divisions.parts(title, !parts.group("parts").isEmpty());
    } else {
      cursor.take(SIGN);
      sections(start, title);
    }
  }

  private void sections(int start, int title) {
    if (isBehind(STATUTE, start)) {
      return;
    }
    int from = cursor.at();
    List<CitedItem> items = CitedItems.designated(cursor, CitedItems.SECTION, SIGN);
    if (items.isEmpty() || items.get(0).name().isEmpty()) {
      cursor.moveTo(from);
      if (title == here.title()) {
        items();
      }
      return;
    }
    int named = divisions.titleBehind(title);
    if (named > 0) {
      lastSection = places.sections(named, items);
      endOfSection = cursor.at();
    }
  }

  /** {@code this section}; {@code this paragraph (b)} names the paragraph that it stands in. */
  private void own(String what) {
    int end = cursor.at();
    if (what.equals("paragraph") && cursor.take(SPACE) != null) {
      List<CitedItem> items = CitedItems.designated(cursor, CitedItems.NUMBERED, CitedItems.NONE);
      if (!items.isEmpty()) {
        boolean isNumbered = !items.get(0).name().isEmpty();
        places.paragraphs(isNumbered ? here.provision() : here.section(), items);
        return;
      }
    }
    cursor.moveTo(end);
    places.add(here.own(what));
  }

  /** Numbered items of an appendix: {@code section 4 of this appendix}. */
  private void items() {
    List<CitedItem> items = CitedItems.designated(cursor, CitedItems.NUMBERED, SIGN);
    if (items.isEmpty() || items.get(0).name().isEmpty()) {
      return;
    }
    Matcher special = cursor.take(OF_SFAR);
    if (special != null) {
      places.paragraphs(here.specialRegulation(special.group(1), ""), items);
    } else if (cursor.take(OF_APPENDIX) != null) {
      places.paragraphs(divisions.appendix(here.part()), items);
    } else if (!here.isInSection() && divisions.titleBehind(here.title()) > 0) {
      addOwn(items);
    }
  }

  /** Numbered paragraphs of the appendix itself, if it says so or has them. */
  private void addOwn(List<CitedItem> items) {
    boolean isSaid = cursor.take(OF_THIS) != null;
    if (!here.isInSection() && (isSaid || here.hasItem(items.get(0).name()))) {
      places.paragraphs(here.provision(), items);
    }
  }

  private void paragraphs(int start) {
    List<CitedItem> items = CitedItems.designated(cursor, CitedItems.NUMBERED, PARAGRAPH);
    if (items.isEmpty()) {
      return;
    }
    Matcher special = cursor.take(OF_SFAR);
    Matcher item = special == null ? cursor.take(OF_ITEM) : null;
    if (special != null) {
      places.paragraphs(here.specialRegulation(special.group(1), ""), items);
    } else if (item != null) {
      places.paragraphs(here.item(item.group(1)), items);
    } else if (!items.get(0).name().isEmpty()) {
      addOwn(items);
    } else {
      designated(start, items);
    }
  }

  private void designated(int start, List<CitedItem> items) {
    Matcher definition = cursor.take(OF_DEFINITION);
    if (definition != null) {
      places.paragraphs(places.definition(definition.group(2), definition.group(1)), items);
      return;
    }
    if (cursor.take(OF_SECTION) != null) {
      CitedItems.designated(cursor, CitedItems.SECTION, SIGN)
          .forEach(section -> places.paragraphs(places.section(section.name()), items));
      return;
    }
    Matcher ofThis = cursor.take(OF_THIS);
    boolean isThat = ofThis == null && cursor.take(OF_THAT) != null;
    Citation excepted = isThat || isBehind(EXCEPT, start, endOfSection) ? lastSection : null;
    if (excepted != null) {
      places.paragraphs(excepted, items);
      if (cursor.take(GOES_ON) != null) {
        places.paragraphs(excepted, CitedItems.designated(cursor, CitedItems.NONE, SIGN));
      }
    } else if (ofThis != null || !cursor.sees(OF_OTHER)) {
      places.paragraphs(here.base(ofThis == null ? "definition" : ofThis.group(1)), items);
    }
  }

  /** Whether a pattern ends right before a place. */
  private boolean isBehind(Pattern pattern, int end) {
    return isBehind(pattern, end, Math.max(0, end - FAR_ENOUGH));
  }

  private boolean isBehind(Pattern pattern, int end, int from) {
    return from <= end
        && end - from <= FAR_ENOUGH
        && pattern.matcher(text).region(from, end).find();
  }
}
