package online.ucca.triumvirate.engine.document;

import java.util.List;

/** A piece of a document that stands on lines of its own. */
public sealed interface Block
    permits Block.Heading,
        Block.Paragraph,
        Block.ListBlock,
        Block.Callout,
        Block.AnswerSpace,
        Block.Kept,
        Block.PageBreak,
        Block.Figure,
        Table {

  /**
   * A heading, which a renderer marks as one in the document's structure and never leaves alone at
   * a page's end.
   *
   * @param level 1 for the document's sections, 2 and 3 below them
   * @param text the heading
   */
  record Heading(int level, String text) implements Block {
    /** Checks the level. */
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("heading level must be 1 to 3, not " + level);
      }
    }
  }

  /**
   * A paragraph.
   *
   * @param style what the paragraph is for
   * @param content its inline content, in order
   */
  record Paragraph(ParagraphStyle style, List<Inline> content) implements Block {
    /** Copies the content. */
    public Paragraph {
      content = List.copyOf(content);
    }

    /**
     * A paragraph of plain text.
     *
     * @param style what the paragraph is for
     * @param text its text
     * @return the paragraph
     */
    public static Paragraph of(ParagraphStyle style, String text) {
      return new Paragraph(style, List.of(Inline.Text.of(text)));
    }
  }

  /** What a paragraph is for; each renderer gives it a look. */
  enum ParagraphStyle {
    /** The document's title, once, at its beginning. */
    TITLE,
    /** The line under the title. */
    SUBTITLE,
    /** Running text. */
    BODY,
    /** A sentence that leads into what follows; kept with it. */
    LEAD_IN,
    /** Small print: sources, remarks. */
    NOTE
  }

  /**
   * A list.
   *
   * @param ordered whether the items are numbered 1, 2, 3 (first level only) rather than bulleted
   * @param items the items, in order
   */
  record ListBlock(boolean ordered, List<ListItem> items) implements Block {
    /** Copies the items. */
    public ListBlock {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of a list.
   *
   * @param level 0 for the outermost level, growing inwards; a renderer may draw levels past 3 like
   *     3
   * @param content the item's inline content
   */
  record ListItem(int level, List<Inline> content) {
    /** Copies the content. */
    public ListItem {
      content = List.copyOf(content);
    }
  }

  /**
   * A box that asks for attention: a warning, an instruction that must be read first.
   *
   * @param kind how serious it is
   * @param title the box's own heading
   * @param content paragraphs and lists
   */
  record Callout(CalloutKind kind, String title, List<Block> content) implements Block {
    /** Copies the content. */
    public Callout {
      content = List.copyOf(content);
    }
  }

  /** How serious a callout is. */
  enum CalloutKind {
    /** Good to know. */
    INFORMATION,
    /** Must be heeded before the document is used. */
    WARNING
  }

  /**
   * Ruled lines to write an answer on.
   *
   * @param lines how many lines, at least 1
   */
  record AnswerSpace(int lines) implements Block {
    /** Checks the number of lines. */
    public AnswerSpace {
      if (lines < 1) {
        throw new IllegalArgumentException("an answer needs at least one line, not " + lines);
      }
    }
  }

  /**
   * Blocks that stay on one page, where one holds them.
   *
   * @param content headings, paragraphs, lists and answer spaces, in order
   */
  record Kept(List<Block> content) implements Block {
    /** Copies the content and checks that it holds nothing else. */
    public Kept {
      content = List.copyOf(content);
      for (Block block : content) {
        if (!(block instanceof Heading
            || block instanceof Paragraph
            || block instanceof ListBlock
            || block instanceof AnswerSpace)) {
          throw new IllegalArgumentException(
              "a " + block.getClass().getSimpleName() + " is not kept with other blocks");
        }
      }
    }
  }

  /** What follows begins on a new page. */
  record PageBreak() implements Block {}

  /**
   * A picture on a line of its own, drawn as large as its box allows.
   *
   * @param picture what is drawn
   * @param boxWidth the box's width in twentieths of a point, at least 1
   * @param boxHeight the box's height in twentieths of a point, at least 1
   */
  record Figure(Picture picture, int boxWidth, int boxHeight) implements Block {
    /** Checks the box. */
    public Figure {
      if (boxWidth < 1 || boxHeight < 1) {
        throw new IllegalArgumentException("no box: " + boxWidth + " by " + boxHeight);
      }
    }
  }
}
