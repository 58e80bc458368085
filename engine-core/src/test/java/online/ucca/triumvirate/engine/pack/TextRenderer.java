package online.ucca.triumvirate.engine.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.engine.document.RenderedDocument.ReplacedCharacter;
import online.ucca.triumvirate.engine.document.Table;

/** Draws documents as plain text, so that a test can read what stands in them. */
public final class TextRenderer implements DocumentRenderer {
  private final DocumentFormat format;
  private final List<ReplacedCharacter> replaced;

  TextRenderer(DocumentFormat format, ReplacedCharacter... replaced) {
    this.format = format;
    this.replaced = List.of(replaced);
  }

  @Override
  public DocumentFormat format() {
    return format;
  }

  @Override
  public boolean isAccessible() {
    return false;
  }

  @Override
  public RenderedDocument render(Document document) {
    StringBuilder text = new StringBuilder();
    text.append(document.language()).append(' ').append(document.paper()).append('\n');
    text.append(document.furniture().headerStart()).append('\n');
    text.append(document.furniture().footerStart()).append('\n');
    document.blocks().forEach(block -> draw(block, text));
    return new RenderedDocument(text.toString().getBytes(StandardCharsets.UTF_8), replaced);
  }

  private static void draw(Block block, StringBuilder text) {
    if (block instanceof Block.Heading heading) {
      text.append("# ").append(heading.text()).append('\n');
    } else if (block instanceof Block.Paragraph paragraph) {
      draw(paragraph.content(), text);
    } else if (block instanceof Block.ListBlock list) {
      list.items().forEach(item -> draw(item.content(), text));
    } else if (block instanceof Block.Callout callout) {
      text.append("! ").append(callout.title()).append('\n');
      callout.content().forEach(inner -> draw(inner, text));
    } else if (block instanceof Block.AnswerSpace space) {
      text.append("_\n".repeat(space.lines()));
    } else if (block instanceof Block.PageBreak) {
      text.append("\f\n");
    } else if (block instanceof Block.Kept kept) {
      kept.content().forEach(inner -> draw(inner, text));
    } else if (block instanceof Table table) {
      table.header().forEach(row -> draw(row, text));
      table.body().forEach(row -> draw(row, text));
    }
  }

  private static void draw(Table.Row row, StringBuilder text) {
    row.cells().forEach(cell -> cell.content().forEach(block -> draw(block, text)));
    text.append("--\n");
  }

  private static void draw(Iterable<Inline> content, StringBuilder text) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text run) {
        text.append(run.value());
      } else if (inline instanceof Inline.CheckBox box) {
        text.append("[ ] ").append(box.label());
      } else if (inline instanceof Inline.Blank blank) {
        text.append("_".repeat(blank.characters()));
      } else {
        text.append('\n');
      }
    }
    text.append('\n');
  }
}
