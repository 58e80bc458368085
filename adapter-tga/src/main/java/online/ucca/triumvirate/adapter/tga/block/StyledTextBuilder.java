package online.ucca.triumvirate.adapter.tga.block;

import java.util.ArrayList;
import java.util.List;

/** Joins stretches of text of the same style to runs. For one text in one thread. */
public final class StyledTextBuilder {
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Run.Style style = Run.Style.PLAIN;

  /** Starts without text. */
  public StyledTextBuilder() {}

  /**
   * Adds text.
   *
   * @param text its characters
   * @param its how it is set
   */
  public void append(String text, Run.Style its) {
    if (its != style) {
      endRun();
      style = its;
    }
    open.append(text);
  }

  /**
   * Takes what was added; the next text begins empty.
   *
   * @return the text
   */
  public StyledText take() {
    endRun();
    StyledText text = new StyledText(runs);
    runs.clear();
    return text;
  }

  private void endRun() {
    if (!open.isEmpty()) {
      runs.add(new Run(open.toString(), style));
      open.setLength(0);
    }
  }
}
