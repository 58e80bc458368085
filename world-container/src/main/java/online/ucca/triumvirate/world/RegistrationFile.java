package online.ucca.triumvirate.world;

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
import online.ucca.triumvirate.model.registration.Registrations;
import org.jspecify.annotations.Nullable;

/**
 * The registrations of a world's home as a file (docs/spec/registration.md). It is replaced as a
 * whole, so that whoever reads sees one state or the next; whoever changes it holds a lock, across
 * processes. It carries the digest of its content: a damaged file is refused and never written
 * over. Safe for use by several threads.
 */
final class RegistrationFile {
  static final String NAME = "registrations.json";

  private static final String FORMAT = "triumvirate-registrations-1";
  private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();

  private final Path home;
  private final Path file;
  private volatile @Nullable Seen seen;

  /** The file in a home; neither needs to be there yet. */
  RegistrationFile(Path home) {
    this.home = home;
    this.file = home.resolve(NAME);
  }

  /** What is registered now, also by other processes; nothing if there is no file yet. */
  Registrations read() {
    try {
      List<Object> mark = mark();
      Seen before = seen;
      if (before != null && before.mark.equals(mark)) {
        return before.registrations;
      }
      Registrations registrations = parse(Files.readAllBytes(file));
      seen = new Seen(mark, registrations);
      return registrations;
    } catch (NoSuchFileException e) {
      return Registrations.NONE;
    } catch (IOException e) {
      throw new Refusal(Finding.of(ErrorCode.ENV_FILE_UNREADABLE, file + " cannot be read"));
    }
  }

  /**
   * Changes what is registered. The change is on disk when this returns; if the change refuses,
   * nothing is written.
   */
  Registrations update(UnaryOperator<Registrations> change) {
    try {
      Files.createDirectories(home);
      synchronized (TURNS.computeIfAbsent(home.toRealPath(), path -> new Object())) {
        try (FileChannel channel =
            FileChannel.open(
                home.resolve(NAME + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
          FileLock lock = channel.lock();
          try {
            Registrations before = read();
            Registrations after = change.apply(before);
            if (!after.equals(before)) {
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

  private static byte[] bytes(Registrations registrations) {
    JsonDocument content = Binding.write(registrations).with("/format", Json.createValue(FORMAT));
    return content.with("/digest", Json.createValue(content.digest().hex())).readableBytes();
  }

  private Registrations parse(byte[] bytes) {
    try {
      JsonDocument document = JsonDocument.read(bytes);
      JsonDocument content = document.without("/digest");
      if (!text(document.tree(), "digest").equals(content.digest().hex())) {
        throw damaged("it does not have the digest that it states");
      }
      if (!text(content.tree(), "format").equals(FORMAT)) {
        throw damaged("it is not of the format " + FORMAT);
      }
      return Binding.read(content.without("/format"), Registrations.class);
    } catch (Refusal e) {
      if (e.code().equals(ErrorCode.REG_FILE_DAMAGED.name())) {
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
        Finding.of(ErrorCode.REG_FILE_DAMAGED, file + " cannot be used: " + why)
            .from(file.toString()));
  }

  /** What a file is told from its successor by: being replaced, it is another file each time. */
  private List<Object> mark() throws IOException {
    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
    return Arrays.asList(String.valueOf(is.fileKey()), is.lastModifiedTime(), is.size());
  }

  private record Seen(List<Object> mark, Registrations registrations) {}
}
