package online.ucca.triumvirate.adapter.tga.section;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;

/**
 * A titled section, as a reader found it.
 *
 * @param part the part of the document it stands in, as {@code Assessment requirements}; empty if
 *     the source has no parts
 * @param title its heading; empty if it has none
 * @param blocks what it holds
 * @param place where a person finds it in the source
 */
public record SourceSection(String part, String title, List<Block> blocks, String place) {

  /** Copies the blocks. */
  public SourceSection {
    blocks = List.copyOf(blocks);
  }
}
