package online.ucca.triumvirate.adapter.faa.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a table, each as Markdown with {@code |} between its cells. */
final class TableRows {
  private static final Pattern PIECE =
      Pattern.compile("<(/?)(tr|td|th|caption)\\b[^<>]{0,2000}>", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_TAG =
      Pattern.compile("</?(?:table|colgroup|col|thead|tbody|tfoot)\\b[^<>]{0,2000}>");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final String BETWEEN = " \\| ";

  private TableRows() {}

  /** The rows of a table in HTML; a caption and words outside all cells are rows of their own. */
  static List<String> ofHtml(String table) {
    List<String> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    Matcher piece = PIECE.matcher(table);
    int from = 0;
    while (piece.find()) {
      String words = OTHER_TAG.matcher(table.substring(from, piece.start())).replaceAll("");
      boolean endsCell = !piece.group(1).isEmpty() && !piece.group(2).equalsIgnoreCase("tr");
      if (endsCell || !words.isBlank()) {
        cells.add(words);
      }
      if (piece.group(2).equalsIgnoreCase("tr") || piece.group(2).equalsIgnoreCase("caption")) {
        end(cells, rows);
      }
      from = piece.end();
    }
    cells.add(OTHER_TAG.matcher(table.substring(from)).replaceAll(""));
    end(cells, rows);
    return rows;
  }

  /** A row of a table in Markdown, which begins with a bar. */
  static String ofPipes(String row) {
    int end = row.length() > 1 && row.endsWith("|") ? row.length() - 1 : row.length();
    String inside = row.substring(1, end);
    return String.join(BETWEEN, BAR.split(inside, -1));
  }

  private static void end(List<String> cells, List<String> rows) {
    if (!cells.stream().allMatch(cell -> InlineText.of(cell).text().isEmpty())) {
      rows.add(String.join(BETWEEN, cells));
    }
    cells.clear();
  }
}
