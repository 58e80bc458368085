package online.ucca.triumvirate.adapter.faa.clause;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads citations of parts, subparts, appendices and special regulations. */
final class DivisionReferences {
  private static final Pattern PARTS = Pattern.compile("[Pp]arts?\\s");
  private static final Pattern SUBPARTS = Pattern.compile("[Ss]ubparts?\\s");
  private static final Pattern APPENDICES = Pattern.compile("[Aa]ppendi(?:x|ces|xes)\\s");
  private static final Pattern PARAGRAPHS = Pattern.compile("[Pp]aragraphs?\\s");
  private static final Pattern NUMBER_OF_SFAR = Pattern.compile("([0-9]{1,4}(?:-[0-9]{1,3})?)");
  private static final Pattern OF_THIS_PART = Pattern.compile("\\s(?:of|to) this part\\b");
  private static final Pattern OF_PART =
      Pattern.compile(
          "(?:,|\\s(?:of|to)) (?:([0-9]{1,2}) CFR |FAR )?part ([0-9]{1,4})(?![0-9a-z]|\\.[0-9])");
  private static final Pattern OF_TITLE =
      Pattern.compile("\\sof (?:[Tt]itle ([0-9]{1,2})\\b|([0-9]{1,2}) CFR\\b)");
  private static final Pattern OF_THIS = Pattern.compile("\\sof this (?:part|chapter|title)\\b");
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "\\sof (?:the |either |an? )?(?!Federal Aviation Reg|FAR\\b|CFR\\b)(?:[A-Z]|standard)");
  private static final Pattern NEXT_SUBPART =
      Pattern.compile(",?\\s[Ss]ubparts?\\s(?=[A-Z]{1,2}\\b)");
  private static final Pattern NEXT_APPENDIX =
      Pattern.compile(",?\\s[Aa]ppendix\\s(?=[A-Z]{1,2}\\b)");
  private static final Pattern NEXT_PARAGRAPH = Pattern.compile(",?\\sparagraphs?\\s(?=[0-9(])");

  private final Standpoint here;
  private final Cursor cursor;
  private final CitedPlaces places;

  DivisionReferences(Standpoint here, Cursor cursor, CitedPlaces places) {
    this.here = here;
    this.cursor = cursor;
    this.places = places;
  }

  /** Parts, and a subpart or an appendix that is named behind the last of them. */
  void parts(int title, boolean isPlural) {
    List<CitedItem> items =
        CitedItems.names(
            cursor, CitedItems.PART, isPlural ? CitedItems.PART : CitedItems.FURTHER_PART, PARTS);
    int named = items.isEmpty() ? 0 : titleBehind(title);
    if (named == 0) {
      return;
    }
    Citation last = Citation.ofPart(named, items.get(items.size() - 1).name());
    boolean hasSubpart = cursor.take(NEXT_SUBPART) != null;
    boolean hasAppendix = !hasSubpart && cursor.take(NEXT_APPENDIX) != null;
    boolean isDivided = hasSubpart || hasAppendix;
    places.parts(named, isDivided ? items.subList(0, items.size() - 1) : items);
    if (hasSubpart) {
      subparts(last);
    } else if (hasAppendix) {
      appendices(last);
    }
    cursor.take(OF_THIS);
  }

  /** Subparts of a part, or of the one that is named behind them. */
  void subparts(Citation part) {
    List<CitedItem> items =
        CitedItems.names(cursor, CitedItems.LETTER, CitedItems.LETTER, SUBPARTS);
    if (!items.isEmpty()) {
      places.subparts(partBehind(part), items);
    }
  }

  /** Appendices of a part, or of the one that is named behind them, or paragraphs of one. */
  void appendices(Citation part) {
    List<CitedItem> items =
        CitedItems.names(cursor, CitedItems.LETTER, CitedItems.LETTER, APPENDICES);
    if (items.isEmpty()) {
      return;
    }
    Citation of = partBehind(part);
    if (items.size() == 1 && cursor.take(NEXT_PARAGRAPH) != null) {
      Citation appendix = Citation.ofAppendix(of.title(), of.part(), items.get(0).name());
      places.paragraphs(appendix, CitedItems.designated(cursor, CitedItems.NUMBERED, PARAGRAPHS));
    } else {
      places.appendices(of, items);
    }
  }

  /** The appendix that is named next. */
  Citation appendix(Citation part) {
    cursor.take(APPENDICES);
    List<CitedItem> items =
        CitedItems.names(cursor, CitedItems.LETTER, CitedItems.LETTER, APPENDICES);
    Citation of = partBehind(part);
    return Citation.ofAppendix(of.title(), of.part(), items.get(0).name());
  }

  void specialRegulation() {
    Matcher number = cursor.take(NUMBER_OF_SFAR);
    if (number == null) {
      return;
    }
    boolean isHere = cursor.take(OF_THIS_PART) != null;
    Matcher part = isHere ? null : cursor.take(OF_PART);
    places.add(here.specialRegulation(number.group(1), part == null ? "" : part.group(2)));
  }

  /** The title that is named behind a list, or else the given one; 0 if it is no regulation. */
  int titleBehind(int title) {
    Matcher named = cursor.take(OF_TITLE);
    if (named != null) {
      return Integer.parseInt(named.group(1) == null ? named.group(2) : named.group(1));
    }
    if (cursor.take(OF_THIS) != null) {
      return here.title();
    }
    return cursor.sees(OF_ANOTHER) ? 0 : title;
  }

  private Citation partBehind(Citation part) {
    if (cursor.take(OF_THIS_PART) != null) {
      return here.part();
    }
    Matcher named = cursor.take(OF_PART);
    if (named == null) {
      return part;
    }
    cursor.take(OF_THIS);
    return Citation.ofPart(
        named.group(1) == null ? here.title() : Integer.parseInt(named.group(1)), named.group(2));
  }
}
