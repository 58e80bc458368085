package online.ucca.triumvirate.world.holding;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import online.ucca.triumvirate.host.file.DurableFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;
import online.ucca.triumvirate.world.WorldSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a world holds of a register, on disk: {@code syncs/000001/} with the request, the outcomes
 * as they come and, once the sync is finished, its index; {@code triumvirates/} with every
 * Triumvirate by its content digest. Files are written whole or not at all. Safe for use by several
 * processes, of which one may sync.
 */
public final class HoldingsFolder {
  static final JsonLimits LIMITS = new JsonLimits(1 << 30, 64);

  private static final String INDEX = "index.json";
  private static final String REQUEST = "request.json";

  private final Path folder;

  private HoldingsFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The holdings of a world's client.
   *
   * @param settings the world's settings
   * @return its holdings, which need not be there yet
   */
  public static HoldingsFolder of(WorldSettings settings) {
    return new HoldingsFolder(
        settings
            .home()
            .resolve("clients")
            .resolve(settings.clientId().value())
            .resolve("holdings"));
  }

  /**
   * The finished syncs.
   *
   * @return their indexes, oldest first
   */
  public List<SyncIndex> syncs() {
    List<SyncIndex> syncs = new ArrayList<>();
    for (Path sync : syncFolders()) {
      read(sync.resolve(INDEX), SyncIndex.class).ifPresent(syncs::add);
    }
    return syncs;
  }

  /**
   * What is held after some syncs: of each code what the last of them received, and nothing where
   * it found that the register no longer has it.
   *
   * @param syncs the syncs, oldest first
   * @return the instruments by their codes
   */
  public static SortedMap<String, HeldInstrument> after(List<SyncIndex> syncs) {
    SortedMap<String, HeldInstrument> held = new TreeMap<>();
    for (SyncIndex sync : syncs) {
      for (CodeOutcome outcome : sync.outcomes()) {
        HeldInstrument instrument = outcome.held();
        if (instrument != null) {
          held.put(outcome.code(), instrument);
        } else if (outcome.is(CodeResult.MISSING)) {
          held.remove(outcome.code());
        }
      }
    }
    return held;
  }

  /**
   * A Triumvirate that is held.
   *
   * @param held which
   * @return its bytes
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if it is not there
   */
  public byte[] triumvirate(HeldInstrument held) {
    Path file = folder.resolve(held.file());
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  /** Stores a Triumvirate by its content; gives its path from here. */
  String store(Sha256 contentDigest, JsonDocument triumvirate) {
    String name = contentDigest.hex();
    String file = "triumvirates/" + name.substring(0, 2) + "/" + name + ".triumvirate.json";
    if (!Files.exists(folder.resolve(file))) {
      write(folder.resolve(file), triumvirate.canonicalBytes());
    }
    return file;
  }

  Optional<SyncRequest> request(Path sync) {
    return read(sync.resolve(REQUEST), SyncRequest.class);
  }

  boolean isFinished(Path sync) {
    return Files.exists(sync.resolve(INDEX));
  }

  void write(Path sync, SyncRequest request) {
    write(sync.resolve(REQUEST), Binding.write(request).canonicalBytes());
  }

  void write(Path sync, SyncIndex index) {
    write(sync.resolve(INDEX), Binding.write(index).canonicalBytes());
  }

  Path sync(int number) {
    return folder.resolve("syncs").resolve(String.format(Locale.ROOT, "%06d", number));
  }

  List<Path> syncFolders() {
    try (Stream<Path> folders = Files.list(folder.resolve("syncs"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  /** Keeps others from syncing until it is closed, or the process ends. */
  FileChannel lock() {
    Path file = folder.resolve("sync.lock");
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return channel;
      }
      channel.close();
    } catch (IOException e) {
      throw unwritable(file, "cannot be written");
    }
    throw unwritable(file, "is held by another sync of this world, which is still running");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private <T> Optional<T> read(Path file, Class<T> type) {
    try {
      return Optional.of(Binding.read(JsonDocument.read(Files.readAllBytes(file), LIMITS), type));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | Refusal e) {
      throw unreadable(file);
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      DurableFile.write(file, content);
    } catch (IOException e) {
      throw unwritable(file, "cannot be written");
    }
  }

  static Refusal unreadable(Path file) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, file + " cannot be read").from(file.toString()));
  }

  static Refusal unwritable(Path file, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, file + " " + why).from(file.toString()));
  }
}
