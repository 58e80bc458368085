package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import online.ucca.triumvirate.output.document.text.LineBreaks;

/** Walks through the places where one text may break after another. For one thread. */
final class PlainBreaks implements FSTextBreaker {
  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  @Override
  public int next() {
    if (position >= text.length()) {
      return BreakIterator.DONE;
    }
    position = LineBreaks.after(text, position);
    return position;
  }
}
