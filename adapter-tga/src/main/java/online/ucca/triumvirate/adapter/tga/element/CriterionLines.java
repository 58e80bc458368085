package online.ucca.triumvirate.adapter.tga.element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.outline.Line;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.model.error.ErrorCode;

/**
 * Finds the criteria in a row's lines. A number may stand before its text or in a cell of its own;
 * lines of a deeper list level belong to the criterion before them.
 */
final class CriterionLines {
  private final String place;
  private final Recorder recorder;
  private final List<Found> found = new ArrayList<>();
  private final Deque<Numbered> waiting = new ArrayDeque<>();

  private CriterionLines(String place, Recorder recorder) {
    this.place = place;
    this.recorder = recorder;
  }

  /**
   * A criterion's lines.
   *
   * @param number its number as printed and plain; both empty if the source prints none
   * @param lines its lines, the first with its number if that stands in it
   */
  record Found(Numbered number, List<Line> lines) {

    /** Its words without its number. */
    String words() {
      List<String> words = new ArrayList<>();
      words.add(number.rest());
      lines.stream().skip(1).map(Line::words).forEach(words::add);
      return String.join(" ", words);
    }

    private int level() {
      return lines.get(0).level();
    }
  }

  static List<Found> read(List<Line> lines, boolean numbered, String place, Recorder recorder) {
    CriterionLines reader = new CriterionLines(place, recorder);
    int outermost = lines.stream().mapToInt(Line::level).min().orElse(0);
    for (Line line : lines) {
      if (numbered) {
        reader.numbered(line);
      } else if (line.level() == outermost || reader.found.isEmpty()) {
        reader.add(new Numbered("", "", line.words()), line);
      } else {
        reader.found.get(reader.found.size() - 1).lines().add(line);
      }
    }
    for (Numbered number : reader.waiting) {
      recorder
          .notes()
          .error(ErrorCode.TRN_EMPTY_TEXT, "criterion " + number.number() + " has no text", place);
    }
    return reader.found;
  }

  private void numbered(Line line) {
    Numbered own = Numbered.criterion(line.words());
    if (own != null && own.rest().isEmpty()) {
      waiting.add(own);
    } else if (!waiting.isEmpty()) {
      Numbered number = waiting.remove();
      add(new Numbered(number.printed(), number.number(), line.words()), line);
    } else if (own != null) {
      add(own, line);
    } else if (!found.isEmpty() && line.level() > found.get(found.size() - 1).level()) {
      found.get(found.size() - 1).lines().add(line);
    } else {
      recorder
          .notes()
          .error(
              ErrorCode.TRN_SECTION_UNREADABLE,
              "'" + line.words() + "' stands where a criterion is expected and has no number",
              place);
    }
  }

  private void add(Numbered number, Line line) {
    List<Line> lines = new ArrayList<>();
    lines.add(line);
    found.add(new Found(number, lines));
  }
}
