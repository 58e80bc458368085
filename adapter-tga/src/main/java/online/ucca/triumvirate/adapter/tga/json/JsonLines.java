package online.ucca.triumvirate.adapter.tga.json;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** Extracted units, one in each line of a file. */
final class JsonLines implements Iterator<CorpusFile> {
  private final String name;
  private final byte[] bytes;
  private int next;
  private int line;

  private JsonLines(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    this.next = skipBlank(0);
  }

  /** One file for each line, byte for byte; the file itself unless it begins with two objects. */
  static Stream<CorpusFile> corpora(CorpusFile file) {
    JsonLines lines = new JsonLines(file.name(), file.bytes());
    return lines.areSeveral()
        ? StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        : Stream.of(file);
  }

  private boolean areSeveral() {
    int second = skipBlank(end(next));
    return second < bytes.length && bytes[next] == '{' && bytes[second] == '{';
  }

  @Override
  public boolean hasNext() {
    return next < bytes.length;
  }

  @Override
  public CorpusFile next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int end = end(next);
    byte[] part = Arrays.copyOfRange(bytes, next, end);
    next = skipBlank(end);
    line++;
    String id = corpusId(part);
    return new CorpusFile(name + "#" + (id == null ? "unit-" + line : id.replace('/', '-')), part);
  }

  private static @Nullable String corpusId(byte[] part) {
    try {
      return ExtractedUnitReader.corpusId(JsonDocument.read(part));
    } catch (Refusal damaged) {
      return null;
    }
  }

  private int end(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private int skipBlank(int from) {
    int at = from;
    while (at < bytes.length
        && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }
}
