package online.ucca.triumvirate.engine.document;

import java.util.List;

/** A drawn document: its bytes, and every character that its format could not show. */
public final class RenderedDocument {
  private final byte[] bytes;
  private final List<ReplacedCharacter> replaced;

  /**
   * Takes over what a renderer made.
   *
   * @param bytes the file; the caller keeps no reference to it
   * @param replaced the characters that were replaced, one entry per code point, in code point
   *     order
   */
  public RenderedDocument(byte[] bytes, List<ReplacedCharacter> replaced) {
    this.bytes = bytes;
    this.replaced = List.copyOf(replaced);
  }

  /**
   * The file's bytes.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * What had to be replaced.
   *
   * @return one entry per code point, in code point order; empty if nothing was
   */
  public List<ReplacedCharacter> replaced() {
    return replaced;
  }

  /**
   * A character that a format or its font cannot show; U+FFFD stands in its place.
   *
   * @param codePoint the character
   * @param occurrences how often it was replaced
   */
  public record ReplacedCharacter(int codePoint, int occurrences) {}
}
