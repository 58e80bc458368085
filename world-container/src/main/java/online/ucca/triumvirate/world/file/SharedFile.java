package online.ucca.triumvirate.world.file;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.host.file.DurableFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/**
 * A record in a file of a world's home. It is replaced as a whole, so that whoever reads sees one
 * state or the next; whoever changes it holds a lock, across processes. It carries the digest of
 * its content: a damaged file is refused and never written over. Safe for use by several threads.
 *
 * @param <T> the record's type
 */
public final class SharedFile<T> {
  private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();

  /** A home may hold more than a corpus does: what was written must be read again. */
  private static final JsonLimits LIMITS = new JsonLimits(1 << 30, JsonLimits.DEFAULT.depth());

  private final Path home;
  private final Path file;
  private final String format;
  private final Class<T> type;
  private final T none;
  private final ErrorCode ifDamaged;
  private volatile @Nullable Seen<T> seen;

  /**
   * The file in a home; neither needs to be there yet.
   *
   * @param home the world's home
   * @param name the file's name in it
   * @param format what the file states as its format
   * @param none what is read while there is no file
   * @param ifDamaged the code with which a damaged file is refused
   */
  public SharedFile(Path home, String name, String format, T none, ErrorCode ifDamaged) {
    this.home = home;
    this.file = home.resolve(name);
    this.format = format;
    @SuppressWarnings("unchecked")
    Class<T> same = (Class<T>) none.getClass();
    this.type = same;
    this.none = none;
    this.ifDamaged = ifDamaged;
  }

  /**
   * What the file says now, also by other processes.
   *
   * @return the record
   * @throws Refusal if the file is damaged, or {@code ENV_FILE_UNREADABLE}
   */
  public T read() {
    try {
      List<Object> mark = mark();
      Seen<T> before = seen;
      if (before != null && before.mark.equals(mark)) {
        return before.content;
      }
      T content = parse(Files.readAllBytes(file));
      seen = new Seen<>(mark, content);
      return content;
    } catch (NoSuchFileException e) {
      return none;
    } catch (IOException e) {
      throw new Refusal(Finding.of(ErrorCode.ENV_FILE_UNREADABLE, file + " cannot be read"));
    }
  }

  /**
   * Changes what the file says. The change is on disk when this returns; if the change refuses,
   * nothing is written.
   *
   * @param change makes the next record of the present one
   * @return the next record
   * @throws Refusal as {@link #read}, {@code ENV_FILE_UNWRITABLE}, {@code WLD_FROZEN}, or what the
   *     change refuses with
   */
  public T update(UnaryOperator<T> change) {
    try {
      Files.createDirectories(home);
      synchronized (
          TURNS.computeIfAbsent(
              home.toRealPath().resolve(file.getFileName()), path -> new Object())) {
        try (FileChannel channel =
            FileChannel.open(
                home.resolve(file.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
          FileLock lock = channel.lock();
          try {
            T before = read();
            T after = change.apply(before);
            if (!after.equals(before)) {
              new FrozenHome(home).refuse();
              DurableFile.write(file, bytes(after));
            }
            return after;
          } finally {
            lock.release();
          }
        }
      }
    } catch (IOException e) {
      throw new Refusal(Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, file + " cannot be written"));
    }
  }

  private byte[] bytes(T record) {
    JsonDocument content = Binding.write(record).with("/format", Json.createValue(format));
    return content.with("/digest", Json.createValue(content.digest().hex())).readableBytes();
  }

  private T parse(byte[] bytes) {
    try {
      JsonDocument document = JsonDocument.read(bytes, LIMITS);
      JsonDocument content = document.without("/digest");
      if (!text(document.tree(), "digest").equals(content.digest().hex())) {
        throw damaged("it does not have the digest that it states");
      }
      if (!text(content.tree(), "format").equals(format)) {
        throw damaged("it is not of the format " + format);
      }
      return Binding.read(content.without("/format"), type);
    } catch (Refusal e) {
      if (e.code().equals(ifDamaged.name())) {
        throw e;
      }
      throw damaged(e.findings().get(0).message());
    }
  }

  private static String text(JsonObject tree, String member) {
    return tree.get(member) instanceof JsonString text ? text.getString() : "";
  }

  private Refusal damaged(String why) {
    return new Refusal(
        Finding.of(ifDamaged, file + " cannot be used: " + why).from(file.toString()));
  }

  /** What a file is told from its successor by: being replaced, it is another file each time. */
  private List<Object> mark() throws IOException {
    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
    return Arrays.asList(String.valueOf(is.fileKey()), is.lastModifiedTime(), is.size());
  }

  private record Seen<T>(List<Object> mark, T content) {}
}
