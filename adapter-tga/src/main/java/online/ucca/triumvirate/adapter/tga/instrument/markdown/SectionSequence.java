package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.stream.IntStream;

/** The numbers of Standards and sections, to notice those that are passed over. */
final class SectionSequence {
  private final ClauseCollector clauses;
  private int group;
  private int last;

  SectionSequence(ClauseCollector clauses) {
    this.clauses = clauses;
  }

  /** Passes a number, as {@code 7} or {@code 1.4}. */
  void pass(String number, int line) {
    int dot = number.indexOf('.');
    int nextGroup = dot < 0 ? 0 : Integer.parseInt(number.substring(0, dot));
    int next = Integer.parseInt(number.substring(dot + 1));
    String before = dot < 0 ? "section " : nextGroup + ".";
    if (nextGroup > group) {
      missing("Standards ", group + 1, nextGroup, line);
      group = nextGroup;
      last = 0;
    }
    if (nextGroup < group || next <= last) {
      clauses.error(
          number + " does not come after " + (dot < 0 ? "" : group + ".") + last,
          clauses.place(line, number));
      return;
    }
    missing(before, last + 1, next, line);
    last = next;
  }

  private void missing(String before, int from, int to, int line) {
    clauses.missing(
        before, IntStream.range(from, to).mapToObj(Integer::toString).toList(), "", line);
  }
}
