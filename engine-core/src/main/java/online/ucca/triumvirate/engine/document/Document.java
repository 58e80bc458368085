package online.ucca.triumvirate.engine.document;

import java.util.List;

/**
 * One document of a pack, ready to be drawn in any format.
 *
 * @param documentId identifies this document on paper, unique within its pack, for example {@code
 *     HB100-R1-AT}
 * @param title the document's title, also its metadata title
 * @param subject what the document is about, its metadata subject
 * @param author who the document is made for or by, its metadata author; never a person's name
 * @param language BCP 47 tag of the text, for example {@code en-NZ}
 * @param paper what the pages are printed on
 * @param orientation how the pages lie
 * @param furniture what stands at the top and the bottom of every page
 * @param letterhead what makes its paper somebody's own
 * @param blocks the content, in reading order
 */
public record Document(
    String documentId,
    String title,
    String subject,
    String author,
    String language,
    PaperSize paper,
    Orientation orientation,
    PageFurniture furniture,
    Letterhead letterhead,
    List<Block> blocks) {

  /** Copies the blocks. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * A document on nobody's own paper.
   *
   * @param documentId identifies this document on paper
   * @param title its title
   * @param subject what it is about
   * @param author who it is made for or by
   * @param language BCP 47 tag of the text
   * @param paper what the pages are printed on
   * @param orientation how the pages lie
   * @param furniture what stands at the top and the bottom of every page
   * @param blocks the content, in reading order
   */
  public Document(
      String documentId,
      String title,
      String subject,
      String author,
      String language,
      PaperSize paper,
      Orientation orientation,
      PageFurniture furniture,
      List<Block> blocks) {
    this(
        documentId,
        title,
        subject,
        author,
        language,
        paper,
        orientation,
        furniture,
        Letterhead.PLAIN,
        blocks);
  }

  /** How the pages of a document lie. */
  public enum Orientation {
    /** Taller than wide. */
    PORTRAIT,
    /** Wider than tall, for documents whose main table needs the width. */
    LANDSCAPE
  }
}
