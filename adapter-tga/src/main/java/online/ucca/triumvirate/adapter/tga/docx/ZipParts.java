package online.ucca.triumvirate.adapter.tga.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The parts of a zip file as its directory lists them, which is how a word processor sees them.
 * Only a part that is asked for is inflated; nothing is ever written anywhere.
 */
final class ZipParts {
  private static final int LARGEST_FILE = 32 * 1024 * 1024;
  private static final int LARGEST_PART = 32 * 1024 * 1024;
  private static final long LARGEST_WHOLE = 64L * 1024 * 1024;
  private static final int MOST_PARTS = 1_000;
  private static final int LONGEST_NAME = 255;
  private static final int SMALL = 1024 * 1024;
  private static final int HIGHEST_RATIO = 200;
  private static final int DIRECTORY_END = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int PART_HEADER = 0x04034b50;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer zip;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private ZipParts(byte[] bytes) {
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private record Entry(int method, int crc, int compressed, int size, int header) {}

  /** Reads the directory; refuses with {@code ING_UNREADABLE} what no honest document has. */
  static ZipParts of(byte[] bytes) {
    if (bytes.length > LARGEST_FILE) {
      throw refusal("the file has " + bytes.length + " bytes; the limit is " + LARGEST_FILE);
    }
    ZipParts parts = new ZipParts(bytes);
    try {
      parts.readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw refusal("the zip file's directory is damaged");
    }
    return parts;
  }

  /** A part's bytes. */
  Optional<byte[]> part(String name) {
    Entry entry = entries.get(name);
    return entry == null ? Optional.empty() : Optional.of(read(name, entry));
  }

  private void readDirectory() {
    int end = directoryEnd();
    int count = unsigned(end + 10);
    int at = zip.getInt(end + 16);
    if (zip.getInt(end + 4) != 0 || count == 0xFFFF || at < 0 || count > MOST_PARTS) {
      throw refusal("the zip file has several volumes, or more than " + MOST_PARTS + " parts");
    }
    Set<String> seen = new HashSet<>();
    long whole = 0;
    for (int i = 0; i < count; i++) {
      if (zip.getInt(at) != DIRECTORY_ENTRY) {
        throw refusal("the zip file's directory is damaged");
      }
      int nameLength = unsigned(at + 28);
      String name = name(at + 46, nameLength);
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw refusal("the zip file has two parts '" + name + "'");
      }
      Entry entry =
          new Entry(
              unsigned(at + 10),
              zip.getInt(at + 16),
              zip.getInt(at + 20),
              zip.getInt(at + 24),
              zip.getInt(at + 42));
      check(name, entry, unsigned(at + 8));
      whole += entry.size();
      entries.put(name, entry);
      at += 46 + nameLength + unsigned(at + 30) + unsigned(at + 32);
    }
    if (whole > LARGEST_WHOLE) {
      throw refusal("the zip file holds " + whole + " bytes; the limit is " + LARGEST_WHOLE);
    }
  }

  private int directoryEnd() {
    int last = zip.limit() - 22;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (zip.getInt(at) == DIRECTORY_END && at + 22 + unsigned(at + 20) == zip.limit()) {
        return at;
      }
    }
    throw refusal("the file is no whole zip file: it has no directory at its end");
  }

  private String name(int at, int length) {
    if (length == 0 || length > LONGEST_NAME) {
      throw refusal("the zip file has a part whose name has " + length + " bytes");
    }
    String name;
    try {
      name = StandardCharsets.UTF_8.newDecoder().decode(zip.slice(at, length)).toString();
    } catch (CharacterCodingException e) {
      throw refusal("the zip file has a part whose name is not UTF-8");
    }
    boolean escapes =
        name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.indexOf(':') >= 0
            || name.indexOf('\0') >= 0
            || Arrays.asList(name.split("/", -1)).contains("..");
    if (escapes) {
      throw refusal("the zip file has a part '" + name + "', whose name leaves the file");
    }
    return name;
  }

  private static void check(String name, Entry entry, int flags) {
    if ((flags & 1) != 0) {
      throw refusal("the part '" + name + "' is encrypted");
    }
    if (entry.size() < 0 || entry.size() > LARGEST_PART || entry.compressed() < 0) {
      throw refusal("the part '" + name + "' is larger than " + LARGEST_PART + " bytes");
    }
    if (entry.size() > SMALL && entry.size() / HIGHEST_RATIO > entry.compressed()) {
      throw refusal("the part '" + name + "' grows more than " + HIGHEST_RATIO + "-fold");
    }
  }

  private byte[] read(String name, Entry entry) {
    try {
      int header = entry.header();
      if (zip.getInt(header) != PART_HEADER) {
        throw refusal("the part '" + name + "' is not where the directory says");
      }
      int nameLength = unsigned(header + 26);
      if (!name.equals(name(header + 30, nameLength))) {
        throw refusal("the part '" + name + "' calls itself by another name");
      }
      int data = header + 30 + nameLength + unsigned(header + 28);
      byte[] compressed = new byte[entry.compressed()];
      zip.get(data, compressed);
      return checked(name, entry, content(name, entry, compressed));
    } catch (IndexOutOfBoundsException e) {
      throw refusal("the part '" + name + "' is cut short");
    }
  }

  private static byte[] content(String name, Entry entry, byte[] compressed) {
    if (entry.method() == STORED) {
      return compressed;
    }
    if (entry.method() != DEFLATED) {
      throw refusal("the part '" + name + "' is compressed by a method that is not read");
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(compressed);
      byte[] content = new byte[entry.size()];
      int length = 0;
      while (length < content.length && !inflater.finished()) {
        int more = inflater.inflate(content, length, content.length - length);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        length += more;
      }
      boolean ended = inflater.finished() || inflater.inflate(new byte[1]) == 0;
      if (length != content.length || !ended) {
        throw refusal("the part '" + name + "' has another size than the directory says");
      }
      return content;
    } catch (DataFormatException e) {
      throw refusal("the part '" + name + "' cannot be decompressed");
    } finally {
      inflater.end();
    }
  }

  private static byte[] checked(String name, Entry entry, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    if (content.length != entry.size() || (int) crc.getValue() != entry.crc()) {
      throw refusal("the part '" + name + "' is damaged: its checksum differs");
    }
    return content;
  }

  private int unsigned(int at) {
    return zip.getShort(at) & 0xFFFF;
  }

  static Refusal refusal(String message) {
    return new Refusal(Finding.of(ErrorCode.ING_UNREADABLE, Wording.ofMessage(message)));
  }
}
