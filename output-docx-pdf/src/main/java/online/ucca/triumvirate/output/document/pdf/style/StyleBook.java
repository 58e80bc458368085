package online.ucca.triumvirate.output.document.pdf.style;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/**
 * A style sheet, parsed once, and what was found in it so far. For any number of threads: what two
 * find out at the same time is the same.
 */
public final class StyleBook {
  /** Far more than the documents of a pack have; widths that a text brings along have no end. */
  private static final int MOST_PLACES = 20_000;

  private final Stylesheet sheet;
  private final Place root = Place.ofRoot(MOST_PLACES);
  private final Map<String, PageInfo> pages = new ConcurrentHashMap<>();

  /**
   * Parses a style sheet. Its selectors may ask for names, classes, ancestors and the element
   * before, and for nothing else: that is what is remembered.
   *
   * @param css the sheet
   * @throws IllegalArgumentException if the sheet has a mistake
   */
  public StyleBook(String css) {
    CSSParser parser =
        new CSSParser(
            (uri, message) -> {
              throw new IllegalArgumentException("style sheet: " + message);
            });
    try {
      sheet =
          parser.parseStylesheet("paper.css", StylesheetInfo.Origin.AUTHOR, new StringReader(css));
    } catch (IOException e) {
      throw new IllegalArgumentException("a string cannot fail to be read", e);
    }
  }

  Stylesheet sheet() {
    return sheet;
  }

  Place root() {
    return root;
  }

  Map<String, PageInfo> pages() {
    return pages;
  }
}
