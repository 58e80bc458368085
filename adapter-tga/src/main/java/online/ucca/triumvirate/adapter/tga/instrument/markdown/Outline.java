package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** The headings that are open, to notice those that nothing stands below. */
final class Outline {
  private final ClauseCollector clauses;
  private final Deque<Heading> open = new ArrayDeque<>();

  Outline(ClauseCollector clauses) {
    this.clauses = clauses;
  }

  /**
   * Opens a heading; all at its depth or deeper are closed.
   *
   * @param depth its depth, from 0
   * @param name what people call it
   * @param line where it stands
   * @param mark what it says about gaps
   */
  void open(int depth, String name, int line, CaptureMark mark) {
    close(depth);
    if (!open.isEmpty()) {
      open.element().filled = true;
    }
    Heading heading = new Heading(depth, name, line);
    if (mark.isThere()) {
      clauses.gap(name, mark.said(), line);
      heading.filled = true;
    }
    open.push(heading);
  }

  /** Something stands below the innermost heading. */
  void fill() {
    if (!open.isEmpty()) {
      open.element().filled = true;
    }
  }

  /** Closes all headings at a depth or deeper. */
  void close(int depth) {
    while (!open.isEmpty() && open.element().depth >= depth) {
      Heading heading = open.pop();
      if (!heading.filled) {
        clauses.gap(heading.name, "; only its heading is there", heading.line);
      }
    }
  }

  private static final class Heading {
    private final int depth;
    private final String name;
    private final int line;
    private boolean filled;

    Heading(int depth, String name, int line) {
      this.depth = depth;
      this.name = name;
      this.line = line;
    }
  }
}
