package online.ucca.triumvirate.adapter.tga.format;

import java.nio.ByteBuffer;
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
    ByteBuffer content = file.content();
    byte[] start = new byte[Math.min(SEEN, content.remaining())];
    content.get(start);
    return new String(start, StandardCharsets.ISO_8859_1);
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
