package online.ucca.triumvirate.storage.r2.folder;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.StorageRefusals;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The form of an object's file: one line that says what follows, then the bytes. One file, so that
 * one step makes both visible.
 */
final class ObjectFile {
  private static final int LONGEST_LINE = 1_024;
  private static final Pattern LINE =
      Pattern.compile("triumvirate-object-1 ([a-z0-9./-]+) ([0-9a-f]{64}) ([0-9]{1,18}) (\\S+)");

  private ObjectFile() {}

  static byte[] line(ObjectKey key, ObjectContent content) {
    String line =
        String.format(
            "triumvirate-object-1 %s %s %d %s\n",
            key, content.hash(), content.length(), content.mediaType());
    return line.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Reads the line, and leaves the stream at the first byte of the object.
   *
   * @param key the key under which the file was found
   * @param file the file's bytes, buffered
   */
  static StoredObject read(ObjectKey key, BufferedInputStream file) throws IOException {
    Matcher line = LINE.matcher(firstLine(file));
    if (!line.matches() || !line.group(1).equals(key.value())) {
      throw StorageRefusals.wrong(key);
    }
    return new StoredObject(key, new Sha256(line.group(2)), Long.parseLong(line.group(3)));
  }

  /**
   * What a file says of itself and what it is.
   *
   * @param claimed what its line says; null if it is damaged
   * @param there what its bytes are
   */
  record Look(@Nullable StoredObject claimed, StoredObject there) {}

  static Look look(ObjectKey key, BufferedInputStream file) throws IOException {
    StoredObject claimed = null;
    try {
      claimed = read(key, file);
    } catch (Refusal damaged) {
      // The line is part of what is damaged; the rest is measured as it is.
    }
    return new Look(claimed, StoredObject.measured(key, file));
  }

  /** The object that the file of an upload was to become, if its line was written. */
  static Optional<ObjectKey> keyOf(BufferedInputStream file) throws IOException {
    Matcher line = LINE.matcher(firstLine(file));
    return line.matches() && ObjectKey.isKey(line.group(1))
        ? Optional.of(new ObjectKey(line.group(1)))
        : Optional.empty();
  }

  private static String firstLine(InputStream file) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = file.read(); next >= 0 && next != '\n'; next = file.read()) {
      line.write(next);
      if (line.size() > LONGEST_LINE) {
        break;
      }
    }
    return line.toString(StandardCharsets.US_ASCII);
  }
}
