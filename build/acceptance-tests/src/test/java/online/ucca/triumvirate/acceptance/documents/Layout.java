package online.ucca.triumvirate.acceptance.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.acceptance.documents.DocxFile.Passage;
import online.ucca.triumvirate.acceptance.documents.PdfFile.Glyph;
import online.ucca.triumvirate.acceptance.documents.PdfFile.Page;

/**
 * Holds a PDF's pages to how they must look: headings stay with what they head, rows are not split,
 * header rows are repeated, nothing reaches over an edge or stands on something else. What belongs
 * together is known from the DOCX of the same document.
 */
final class Layout {
  /** No page holds more; a row that is longer must be split. */
  private static final int LONGEST_ROW = 3_000;

  /**
   * What the accessible renderer does to the header row of a table where a row many pages long ends
   * exactly with its page. Nobody sees it, and what is drawn again is marked as an artifact.
   */
  static final String DRAWN_TWICE = "drawn twice: ";

  private static final float EDGE = 28;
  private static final float OVERLAP = 0.3f;

  private final List<Page> pages;
  private final List<String> texts;
  private final List<String> faults = new ArrayList<>();

  private Layout(List<Page> pages) {
    this.pages = pages;
    this.texts = pages.stream().map(page -> bare(page.text())).toList();
  }

  /** Every fault, with its page. */
  static List<String> faults(List<Passage> passages, List<Page> pages) {
    Layout layout = new Layout(pages);
    layout.passages(passages);
    for (int page = 0; page < pages.size(); page++) {
      layout.edges(page);
      layout.overlaps(page);
    }
    return layout.faults;
  }

  private void passages(List<Passage> passages) {
    int page = 0;
    int offset = 0;
    Map<Passage, Integer> header = new LinkedHashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String text = bare(passage.text());
      if (text.isEmpty()) {
        continue;
      }
      int found = page;
      int at = texts.get(page).indexOf(text, offset);
      while (at < 0 && found + 1 < texts.size()) {
        found++;
        at = texts.get(found).indexOf(text);
      }
      if (at < 0) {
        if (text.length() <= LONGEST_ROW) {
          fault(page, "split or missing: " + shown(passage));
        }
        continue;
      }
      boolean begins = header.keySet().stream().noneMatch(h -> h.table() == passage.table());
      if (begins) {
        header.clear();
      }
      if (passage.header()) {
        header.put(passage, found);
      } else if (passage.table() > 0 && found > page && !begins) {
        repeated(header.keySet(), found);
      }
      if (leads(passages, i) && !standsOn(passages.get(i + 1), found)) {
        fault(found, "parted from what follows: " + shown(passage));
      }
      page = found;
      offset = at + text.length();
    }
  }

  private void repeated(Iterable<Passage> header, int page) {
    for (Passage row : header) {
      if (!texts.get(page).contains(bare(row.text()))) {
        fault(page, "without its header row: " + shown(row));
      }
    }
  }

  private static boolean leads(List<Passage> passages, int at) {
    boolean heads = passages.get(at).isHeading() || passages.get(at).header();
    return heads && at + 1 < passages.size() && !bare(passages.get(at + 1).text()).isEmpty();
  }

  private boolean standsOn(Passage passage, int page) {
    String text = bare(passage.text());
    String begins = passage.table() > 0 ? text : text.substring(0, Math.min(30, text.length()));
    return texts.get(page).contains(begins) || text.length() > LONGEST_ROW;
  }

  private void edges(int page) {
    Page sheet = pages.get(page);
    for (Glyph glyph : sheet.glyphs()) {
      if (glyph.x() < EDGE
          || glyph.x() + glyph.width() > sheet.width() - EDGE
          || glyph.y() - glyph.size() < EDGE / 2
          || glyph.y() > sheet.height() - EDGE / 2) {
        fault(page, "over the edge: " + glyph);
      }
    }
  }

  private void overlaps(int page) {
    Map<Long, List<Glyph>> cells = new HashMap<>();
    for (Glyph glyph : pages.get(page).glyphs()) {
      for (Glyph other : near(cells, glyph)) {
        if (overlap(glyph, other)) {
          String what = glyph.equals(other) ? DRAWN_TWICE : "one on the other: ";
          fault(page, what + glyph + " and " + other);
        }
      }
      cells.computeIfAbsent(cell(glyph, 0, 0), key -> new ArrayList<>()).add(glyph);
    }
  }

  private static List<Glyph> near(Map<Long, List<Glyph>> cells, Glyph glyph) {
    List<Glyph> near = new ArrayList<>();
    for (int column = -1; column <= 1; column++) {
      for (int row = -1; row <= 1; row++) {
        near.addAll(cells.getOrDefault(cell(glyph, column, row), List.of()));
      }
    }
    return near;
  }

  private static long cell(Glyph glyph, int column, int row) {
    return ((long) (glyph.y() / 20) + row) * 100_000 + (long) (glyph.x() / 20) + column;
  }

  /** Boxes as tall as small letters: lines may be as close as their font allows. */
  private static boolean overlap(Glyph one, Glyph other) {
    float narrower = Math.min(one.width(), other.width());
    float across =
        Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
    float lower = Math.min(one.size(), other.size()) / 2;
    return narrower > 0.5f
        && across > narrower * OVERLAP
        && Math.abs(one.y() - other.y()) < lower * (1 - OVERLAP);
  }

  private void fault(int page, String what) {
    faults.add("page " + (page + 1) + ": " + what);
  }

  private static String shown(Passage passage) {
    String text = passage.text().replace('\n', ' ').strip();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** Letters and digits alone: formats differ in boxes, blanks, bullets and breaks. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
