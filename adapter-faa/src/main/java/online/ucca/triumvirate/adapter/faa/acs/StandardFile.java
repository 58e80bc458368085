package online.ucca.triumvirate.adapter.faa.acs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.reading.Reading;

/**
 * An Airman Certification Standard in JSON, as {@code docs/worlds/us-faa/standards.md} describes
 * it.
 */
public final class StandardFile {
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private StandardFile() {}

  /**
   * Whether a file is a standard: a JSON object whose text has areas, tasks and risk management
   * elements, the three words together being this format's own.
   *
   * @param file any file
   * @return whether {@link #read} is the way to read it; what is wrong with it is for {@code read}
   *     to say
   */
  public static boolean recognises(CorpusFile file) {
    if (!isObject(file.content())) {
      return false;
    }
    byte[] bytes = new byte[file.content().remaining()];
    file.content().get(bytes);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.contains("\"areas\"")
        && text.contains("\"tasks\"")
        && text.contains("\"risk_management\"");
  }

  /** Whether it begins with a brace: of the other files no more is looked at than that. */
  private static boolean isObject(ByteBuffer content) {
    for (int i = 0; content.hasRemaining(); i++) {
      char c = (char) (content.get() & 0xFF);
      boolean isMark = i < BYTE_ORDER_MARK.length() && c == BYTE_ORDER_MARK.charAt(i);
      if (!isMark && !(c == ' ' || (c >= '\t' && c <= '\r'))) {
        return c == '{';
      }
    }
    return false;
  }

  /**
   * Looks at what names a standard.
   *
   * @param file the file
   * @return its number and edition; nothing if it is no JSON, or has none: {@link #read} says why
   */
  public static Optional<StandardHead> head(CorpusFile file) {
    try {
      return StandardHead.of(JsonDocument.read(file.bytes()).tree());
    } catch (Refusal | ClassCastException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a standard.
   *
   * @param file the file
   * @return the standard; or every error, each with the file's name and a JSON Pointer into it
   */
  public static Reading<CertificationStandard> read(CorpusFile file) {
    try {
      return new StandardReader(JsonDocument.read(file.bytes()), file.name()).read();
    } catch (Refusal e) {
      List<Finding> errors = e.findings().stream().map(one -> one.from(file.name())).toList();
      return new Reading<>(null, errors, List.of(), List.of(), List.of(), List.of());
    }
  }
}
