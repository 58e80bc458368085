package online.ucca.triumvirate.output.scorm;

import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.ListItem;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.markup.Markup;

/**
 * Writes a document's blocks as HTML. An answer space becomes a field that the text before it
 * names. For one page.
 */
final class BlockMarkup {
  private final Markup page;
  private final PageFields fields;
  private int named;
  private int level = 1;
  private String name = "";
  private String nameId = "";

  BlockMarkup(Markup page, PageFields fields) {
    this.page = page;
    this.fields = fields;
  }

  void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  /** An id that no other element of the page has. */
  String newId() {
    return "n" + ++named;
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      // The page's own heading is the first level; none is left out on the way down.
      level = Math.min(heading.level() + 1, level + 1);
      startNamed("h" + level, heading.text());
      page.lines(heading.text()).endLine();
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.ListBlock list) {
      list(list);
    } else if (block instanceof Block.Callout callout) {
      callout(callout);
    } else if (block instanceof Block.AnswerSpace space) {
      answer(space.lines());
    } else if (block instanceof Block.Kept kept) {
      blocks(kept.content());
    } else if (block instanceof Table table) {
      new TableMarkup(page, fields, this).write(table);
    }
    // A page break has no meaning on a screen.
  }

  private void paragraph(Block.Paragraph paragraph) {
    String text = plain(paragraph.content());
    String style = paragraph.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
    startNamed("p", text, "class", style);
    inlines(paragraph.content());
    page.endLine();
  }

  private void callout(Block.Callout callout) {
    String kind = callout.kind().name().toLowerCase(Locale.ROOT);
    page.start("div", "class", "callout " + kind, "role", "note").line();
    startNamed("p", callout.title(), "class", "callout-title");
    page.lines(callout.title()).endLine();
    blocks(callout.content());
    page.endLine();
  }

  /** Items of an inner level stand in the item before them. */
  private void list(Block.ListBlock list) {
    int depth = -1;
    for (ListItem item : list.items()) {
      int level = Math.max(0, Math.min(item.level(), depth + 1));
      for (; depth > level; depth--) {
        page.endLine().endLine();
      }
      if (depth == level) {
        page.endLine();
      } else {
        page.start(list.ordered() && level == 0 ? "ol" : "ul").line();
        depth = level;
      }
      startNamed("li", plain(item.content()));
      inlines(item.content());
    }
    for (; depth >= 0; depth--) {
      page.endLine().endLine();
    }
  }

  private void answer(int lines) {
    if (nameId.isEmpty()) {
      fields.text(page, "", lines, "aria-label", "Answer", "aria-describedby", PageFrame.ROOM);
    } else {
      fields.text(page, name, lines, "aria-labelledby", nameId, "aria-describedby", PageFrame.ROOM);
    }
  }

  /** Begins an element whose text names the answer space that may follow. */
  private void startNamed(String element, String text, String... attributes) {
    if (text.isBlank()) {
      page.start(element, attributes);
      return;
    }
    name = text;
    nameId = newId();
    String[] all = new String[attributes.length + 4];
    System.arraycopy(attributes, 0, all, 4, attributes.length);
    all[0] = "id";
    all[1] = nameId;
    all[2] = "dir";
    all[3] = "auto";
    page.start(element, all);
  }

  private void inlines(List<Inline> content) {
    content.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      styled(text);
    } else if (inline instanceof Inline.CheckBox box) {
      page.start("label", "class", "box");
      fields.box(page, box.name() + " " + box.label());
      page.text(" ").lines(box.label());
      page.start("span", "class", "unseen").text(" " + box.name()).end();
      page.end();
    } else if (inline instanceof Inline.Blank blank) {
      String label = blank.name().isBlank() ? "Answer" : blank.name();
      fields.line(page, label, Math.min(blank.characters(), 40), "aria-label", label);
    } else {
      page.empty("br");
    }
  }

  private void styled(Inline.Text text) {
    switch (text.style()) {
      case PLAIN -> page.lines(text.value());
      case STRONG -> page.start("strong").lines(text.value()).end();
      case EMPHASIS -> page.start("em").lines(text.value()).end();
      case MUTED -> page.start("span", "class", "muted").lines(text.value()).end();
    }
  }

  static String plain(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text run) {
        text.append(run.value());
      } else if (inline instanceof Inline.LineBreak) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
