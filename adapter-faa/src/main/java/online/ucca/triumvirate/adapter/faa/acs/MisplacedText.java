package online.ucca.triumvirate.adapter.faa.acs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * Gives an element without words the words that stand before the next element's own. It does so
 * only where something marks the place between the two; else the element stays without.
 */
final class MisplacedText {

  /** The sentence that a list begins with in the document ends the list before it. */
  private static final Pattern BEFORE_LIST =
      Pattern.compile(
          "([^.]{1,300}\\.) (The applicant (?:demonstrates|exhibits)\\b[^:]{1,120}: .+)");

  private static final Pattern BEFORE_LETTER = Pattern.compile("([^:]{1,300}:) ([a-z]\\. .+)");

  /** Sub-elements end without a full stop; a capital after a small letter begins the next. */
  private static final Pattern SENTENCE = Pattern.compile("(?<=[a-z)]) (?=[A-Z][a-z])");

  private MisplacedText() {}

  /** The words of the element without any, and those of the next. */
  private record Parts(String first, String rest) {}

  /** The elements of a task in the source's order, each with its own words. */
  static List<ListedElement> sort(List<ListedElement> listed, ReadingNotes notes) {
    List<ListedElement> elements = new ArrayList<>(listed);
    for (int i = 0; i + 1 < elements.size(); i++) {
      ListedElement empty = elements.get(i);
      ListedElement next = elements.get(i + 1);
      if (!empty.text().isEmpty()) {
        continue;
      }
      Optional<Parts> parts = parts(empty.code(), next);
      if (parts.isPresent()) {
        Parts words = parts.get();
        notes.warning(
            ErrorCode.TRN_TEXT_MOVED,
            "'"
                + words.first()
                + "' stands under "
                + next.code().text()
                + " and belongs to "
                + empty.code().text()
                + ", which has no words",
            next.place());
        elements.set(i, empty.with(words.first()));
        elements.set(i + 1, next.with(words.rest()));
      }
    }
    return elements;
  }

  private static Optional<Parts> parts(ElementCode empty, ListedElement next) {
    if (empty.isStemOf(next.code())) {
      return split(BEFORE_LETTER.matcher(next.text()));
    }
    String mark = empty.letter() + ". ";
    if (empty.isSubElement() && next.text().startsWith(mark)) {
      String[] sentences = SENTENCE.split(next.text().substring(mark.length()), -1);
      return sentences.length == 2
          ? Optional.of(new Parts(mark + sentences[0], sentences[1]))
          : Optional.empty();
    }
    return split(BEFORE_LIST.matcher(next.text()));
  }

  private static Optional<Parts> split(Matcher words) {
    return words.matches()
        ? Optional.of(new Parts(words.group(1), words.group(2)))
        : Optional.empty();
  }
}
