package online.ucca.triumvirate.output.scorm;

import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.markup.Markup;

/** A section of a workbook: any blocks of a document, its answer spaces made fields. */
final class WorkbookContent implements PageContent {
  private final List<Block> blocks;

  WorkbookContent(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  @Override
  public String kind() {
    return "workbook";
  }

  @Override
  public void writeTo(Markup page, PageFields fields) {
    new BlockMarkup(page, fields).blocks(blocks);
  }
}
