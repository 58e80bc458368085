package online.ucca.triumvirate.host.file;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.CorpusFile;
import online.ucca.triumvirate.adapter.ExtractionCache;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.CanonicalJson;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * An extraction cache as a folder: one file per key, named by the key's hash. Its first line says
 * key, name and SHA-256 of what follows, and is sealed by a hash of its own. Entries are written
 * beside and moved into place, so that a reader sees the old one or the new one whole.
 */
public final class FileExtractionCache implements ExtractionCache {
  private final Path folder;
  private final TimeSource time;

  /**
   * A cache in a folder, which is made when it is first needed.
   *
   * @param folder the folder, of one adapter instance alone
   * @param time the clock, for errors
   */
  public FileExtractionCache(Path folder, TimeSource time) {
    this.folder = folder;
    this.time = time;
  }

  @Override
  public Optional<CorpusFile> find(String key) {
    byte[] entry;
    try {
      entry = Files.readAllBytes(file(key));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw corrupt(key, "it cannot be read");
    }
    int lineFeed = 0;
    while (lineFeed < entry.length && entry[lineFeed] != '\n') {
      lineFeed++;
    }
    if (lineFeed == entry.length) {
      throw corrupt(key, "it has no header");
    }
    JsonObject header;
    try {
      header = JsonDocument.read(Arrays.copyOf(entry, lineFeed)).tree();
    } catch (Refusal e) {
      throw corrupt(key, "its header is damaged");
    }
    CorpusFile file =
        new CorpusFile(
            header.getString("name", ""), Arrays.copyOfRange(entry, lineFeed + 1, entry.length));
    if (!Arrays.equals(header(key, file), Arrays.copyOf(entry, lineFeed))) {
      throw corrupt(key, "it does not have the hash it was stored with");
    }
    return Optional.of(file);
  }

  @Override
  public void store(String key, CorpusFile file) {
    try {
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, "entry", ".part");
      try {
        try (var out = Files.newOutputStream(beside)) {
          out.write(header(key, file));
          out.write('\n');
          out.write(file.bytes());
        }
        Files.move(
            beside, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ENV_FILE_UNWRITABLE, "the cache folder " + folder + " cannot be written"));
    }
  }

  /** What an entry begins with; sealed, because a changed name would change what is translated. */
  private static byte[] header(String key, CorpusFile file) {
    var members =
        Json.createObjectBuilder()
            .add("key", key)
            .add("name", file.name())
            .add("sha256", file.hash().hex())
            .build();
    return CanonicalJson.bytes(
        Json.createObjectBuilder(members)
            .add("seal", Sha256.of(CanonicalJson.bytes(members)).hex())
            .build());
  }

  private Path file(String key) {
    return folder.resolve(Sha256.of(key.getBytes(StandardCharsets.UTF_8)).hex() + ".entry");
  }

  private AdapterException corrupt(String key, String why) {
    return new AdapterException(
        AdapterError.of(
            Finding.of(
                ErrorCode.ING_CACHE_CORRUPT,
                "the cache entry of '" + key + "' was not used: " + why + " (" + file(key) + ")"),
            time.now()));
  }
}
