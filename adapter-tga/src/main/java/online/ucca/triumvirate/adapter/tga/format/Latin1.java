package online.ucca.triumvirate.adapter.tga.format;

import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.corpus.CorpusFile;

/** A file's bytes as characters, one each, for recognising a format before it is decoded. */
public final class Latin1 {
  private static final int SEEN = 4096;

  private Latin1() {}

  /**
   * How a file begins.
   *
   * @param file the file
   * @return its first 4,096 bytes
   */
  public static String start(CorpusFile file) {
    byte[] bytes = file.bytes();
    return new String(bytes, 0, Math.min(SEEN, bytes.length), StandardCharsets.ISO_8859_1);
  }

  /**
   * All of a file.
   *
   * @param file the file
   * @return its bytes
   */
  public static String all(CorpusFile file) {
    return new String(file.bytes(), StandardCharsets.ISO_8859_1);
  }
}
