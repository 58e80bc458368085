package online.ucca.triumvirate.adapter.faa.markdown;

/**
 * A piece of a Markdown text that stands by itself.
 *
 * @param form what it is
 * @param level a heading's level, 1 to 6; 0 for anything else
 * @param text its Markdown, without the marks that made it what it is
 * @param line the line in which it begins, counted from 1
 */
record Block(Form form, int level, String text, int line) {

  /** What a block is. */
  enum Form {
    /** A heading. */
    HEADING,
    /** A paragraph, or an item of a list. */
    TEXT,
    /** A whole table in HTML. */
    HTML_TABLE,
    /** A table in HTML that the text ends in. */
    UNENDED_TABLE,
    /** A row of a table in Markdown. */
    PIPE_ROW
  }
}
