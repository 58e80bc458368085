package online.ucca.triumvirate.output.document.docx;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.PaperSize;

/**
 * A page and its margins, in twentieths of a point.
 *
 * @param width how wide the page is
 * @param height how tall it is
 */
record PageGeometry(int width, int height) {
  static final int SIDE_MARGIN = 1020;
  static final int TOP_MARGIN = 1474;
  static final int BOTTOM_MARGIN = 1247;
  static final int HEADER_DISTANCE = 624;
  static final int FOOTER_DISTANCE = 567;

  static PageGeometry of(Document document) {
    PaperSize paper = document.paper();
    return switch (document.orientation()) {
      case PORTRAIT -> new PageGeometry(paper.shortSide(), paper.longSide());
      case LANDSCAPE -> new PageGeometry(paper.longSide(), paper.shortSide());
    };
  }

  boolean landscape() {
    return width > height;
  }

  int contentWidth() {
    return width - 2 * SIDE_MARGIN;
  }

  /** Shares a width out in proportion; the shares add up to it exactly. */
  static List<Integer> share(int width, List<Integer> proportions) {
    long sum = proportions.stream().mapToLong(Integer::longValue).sum();
    List<Integer> shares = new ArrayList<>(proportions.size());
    long before = 0;
    for (int proportion : proportions) {
      long after = before + proportion;
      shares.add((int) (width * after / sum - width * before / sum));
      before = after;
    }
    return shares;
  }
}
