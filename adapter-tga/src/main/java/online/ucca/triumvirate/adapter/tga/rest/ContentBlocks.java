package online.ucca.triumvirate.adapter.tga.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.page.HtmlBlocks;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** An item's content as blocks: HTML, Markdown or plain text, as the item says. */
final class ContentBlocks {
  private ContentBlocks() {}

  static List<Block> read(RestObject item, String place, ReadingNotes notes) {
    String content = item.verbatim("content");
    String format = item.text("format");
    String kind = format == null ? "" : format.toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "html" -> HtmlBlocks.of(content);
      case "markdown" -> MarkdownBlocks.of(content);
      case "plaintext" -> plain(content);
      default -> {
        if (!content.isBlank()) {
          notes.error(
              ErrorCode.TRN_SECTION_UNREADABLE,
              "'" + kind + "' is not a format that is read: html, markdown and plainText are",
              place);
        }
        yield List.of();
      }
    };
  }

  /** Each line that says something is a paragraph. */
  private static List<Block> plain(String content) {
    List<Block> blocks = new ArrayList<>();
    content
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(Block.Paragraph.of(StyledText.plain(line))));
    return blocks;
  }
}
