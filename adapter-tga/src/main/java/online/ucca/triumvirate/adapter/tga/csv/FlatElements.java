package online.ucca.triumvirate.adapter.tga.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * Takes the flattened text of elements and criteria apart by their numbers. A number counts only
 * where it is the one that must come next; what contradicts the numbering is an error and not a
 * guess. For one text in one thread.
 */
final class FlatElements {
  private static final Pattern HEADING = Pattern.compile("(?i)elements? performance criteria");
  private static final Pattern BOILERPLATE =
      Pattern.compile("(?i)(?:elements? performance criteria )?elements (?:describe|define) .*");

  private final String text;
  private final String place;
  private final ReadingNotes notes;
  private final List<ElementMark> headings;
  private final CriterionMarks marks;
  private final List<FlatElement> elements = new ArrayList<>();

  private FlatElements(String text, String place, ReadingNotes notes) {
    this.text = text;
    this.place = place;
    this.notes = notes;
    this.headings = ElementMark.all(text);
    this.marks = CriterionMarks.of(text);
  }

  /**
   * Reads a text.
   *
   * @param text the export's text
   * @param place where it stands
   * @param notes takes every error, and what is neither an element nor a criterion
   * @return the elements; not all of them if there are errors
   */
  static List<FlatElement> read(String text, String place, ReadingNotes notes) {
    FlatElements reader = new FlatElements(text, place, notes);
    reader.read();
    return reader.elements;
  }

  private void read() {
    CriterionMark first = marks.first(1, 0, text.length());
    ElementMark heading = heading(1, 0, first == null ? text.length() : first.start());
    if (first == null || heading == null) {
      notes.error(
          ErrorCode.TRN_SECTION_UNREADABLE,
          "the text does not begin with an element 1 and its criterion 1.1: '"
              + Wording.normalise(text)
              + "'",
          place);
      return;
    }
    preamble(Wording.normalise(text.substring(0, heading.start())));
    while (heading != null) {
      heading = element(heading);
    }
  }

  private void preamble(String words) {
    if (HEADING.matcher(words).matches() || BOILERPLATE.matcher(words).matches()) {
      notes.structure(place, words);
    } else if (!words.isEmpty()) {
      notes.unmapped(
          place + ", text before element 1", words, "it is neither an element nor a criterion");
    }
  }

  /** Reads one element and gives the next one's number; null if there is none. */
  private @Nullable ElementMark element(ElementMark heading) {
    int number = heading.number();
    CriterionMark ahead = marks.first(number + 1, heading.end(), text.length());
    if (ahead == null) {
      ahead = marks.beyond(number + 1, heading.end());
    }
    int bound = ahead == null ? text.length() : ahead.start();
    ElementMark next = heading(number + 1, heading.end(), bound);
    int end = next == null ? bound : next.start();
    if (next == null && ahead != null) {
      // The cause first: that the element has no criteria of its own follows from it.
      notes.error(
          ErrorCode.TRN_BROKEN_NUMBERING,
          "after element "
              + number
              + " the number of an element "
              + (number + 1)
              + " is expected before "
              + ahead.number()
              + ", and does not stand alone: '"
              + Wording.normalise(text.substring(heading.start(), ahead.start()))
              + "'",
          ElementText.at(place, number));
    }
    elements.add(new ElementText(text, place, notes, marks).read(number, heading.end(), end));
    return next;
  }

  /** The number that begins an element, between two places; null if there is none. */
  private @Nullable ElementMark heading(int number, int from, int to) {
    ElementMark found = null;
    boolean twice = false;
    for (ElementMark mark : headings) {
      if (mark.number() == number && mark.start() >= from && mark.start() < to) {
        int surer = found == null ? -1 : mark.standing().compareTo(found.standing());
        twice = surer == 0 || (surer > 0 && twice);
        found = surer < 0 ? mark : found;
      }
    }
    if (twice) {
      notes.error(
          ErrorCode.TRN_DUPLICATE_ELEMENT,
          "the number " + number + " may begin an element in two places",
          ElementText.at(place, number));
    }
    return found;
  }
}
