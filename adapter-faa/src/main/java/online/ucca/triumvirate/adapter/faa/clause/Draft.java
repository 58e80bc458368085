package online.ucca.triumvirate.adapter.faa.clause;

import java.util.List;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import org.jspecify.annotations.Nullable;

/** A clause that may still get more text. */
final class Draft {
  private final Citation citation;
  private final @Nullable Draft parent;
  private final String heading;
  private final boolean isReserved;
  private final boolean isNote;
  private final String place;
  private final StringBuilder text;

  Draft(
      Citation citation,
      @Nullable Draft parent,
      String heading,
      String text,
      boolean isReserved,
      boolean isNote,
      String place) {
    this.citation = citation;
    this.parent = parent;
    this.heading = heading;
    this.isReserved = isReserved;
    this.isNote = isNote;
    this.place = place;
    this.text = new StringBuilder(text);
  }

  Citation citation() {
    return citation;
  }

  boolean isOpen() {
    return !text.isEmpty()
        && (text.charAt(text.length() - 1) == '—' || text.charAt(text.length() - 1) == ':');
  }

  /** Whether it has a heading and no text yet. */
  boolean isHeading() {
    return text.isEmpty() && !heading.isEmpty();
  }

  /** Adds text in a line of its own. */
  void append(String line) {
    if (line.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(line);
  }

  Clause clause(Provision provision) {
    return new Clause(
        citation,
        parent == null ? null : parent.citation,
        heading,
        text.toString(),
        isReserved,
        isNote,
        List.of(),
        provision,
        place);
  }
}
