package online.ucca.triumvirate.host.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.ModelCall;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileExtractionCacheTest {
  private static final Instant TIME = Instant.parse("2026-03-09T14:30:00Z");
  private static final AcquiredFile FILE = file("unit.json", "{\n\"a\": 1}\r\n\u0000");

  private static AcquiredFile file(String name, String text) {
    return new AcquiredFile(
        new CorpusFile(name, text.getBytes(StandardCharsets.UTF_8)),
        "https://register.example/" + name,
        new ModelCall("extractor-2", "call-1", Sha256.of(new byte[] {1})));
  }

  private static FileExtractionCache cache(Path folder) {
    return new FileExtractionCache(folder, () -> TIME);
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(file -> !file.endsWith("locks")).toList();
      assertEquals(1, all.size(), all.toString());
      return all.get(0);
    }
  }

  private static void assertCorrupt(Path folder, String key) {
    Refusal e = assertThrows(Refusal.class, () -> cache(folder).find(key));
    assertEquals("ING_CACHE_CORRUPT", e.code());
    assertTrue(e.findings().get(0).message().contains(".entry"), e.getMessage());
  }

  @Test
  void findsWhatWasStored_alsoFromAnotherInstance(@TempDir Path folder) {
    Path cache = folder.resolve("not/yet");
    cache(cache).store("HB100", FILE);
    assertEquals(Optional.of(FILE), cache(cache).find("HB100").map(CachedFile::acquired));
    assertArrayEquals(FILE.file().bytes(), cache(cache).find("HB100").orElseThrow().file().bytes());
  }

  @Test
  void findsNothing_whereNothingWasStored(@TempDir Path folder) {
    assertEquals(Optional.empty(), cache(folder.resolve("none")).find("HB100"));
    cache(folder).store("HB100", FILE);
    assertEquals(Optional.empty(), cache(folder).find("HB101"));
    assertEquals(Optional.empty(), cache(folder).find("hb100"));
  }

  @Test
  void replacesWhatStoodUnderTheKey(@TempDir Path folder) throws IOException {
    cache(folder).store("HB100", FILE);
    AcquiredFile other = file("other.json", "");
    cache(folder).store("HB100", other);
    assertEquals(Optional.of(other), cache(folder).find("HB100").map(CachedFile::acquired));
    only(folder.resolve("replaced"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "/etc/x",
        "",
        " ",
        "a/b",
        "a\\b",
        "C:\\x",
        "é職😀",
        "a\nb",
        "a\u0000b",
        "CON",
        "."
      })
  void takesAnyKey_andStaysInItsFolder(String key, @TempDir Path folder) throws IOException {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    cache(cache).store(key, FILE);
    assertEquals(Optional.of(FILE), cache(cache).find(key).map(CachedFile::acquired));
    assertTrue(only(cache).getFileName().toString().matches("[0-9a-f]{64}\\.entry"));
    only(folder);
  }

  @Test
  void tellsLongKeysApart(@TempDir Path folder) {
    String key = "k".repeat(10_000);
    cache(folder).store(key, FILE);
    assertEquals(Optional.empty(), cache(folder).find(key + "k"));
    assertEquals(Optional.of(FILE), cache(folder).find(key).map(CachedFile::acquired));
  }

  /** The name counts too: it is part of the hash of a corpus of several files. */
  @Test
  void refusesEntryWithAnyByteAltered(@TempDir Path folder) throws IOException {
    cache(folder).store("HB100", FILE);
    Path entry = only(folder);
    byte[] good = Files.readAllBytes(entry);
    for (int i = 0; i < good.length; i++) {
      for (int mask : List.of(0x01, 0x20, 0x80)) {
        byte[] altered = good.clone();
        altered[i] ^= (byte) mask;
        Files.write(entry, altered);
        assertCorrupt(folder, "HB100");
      }
    }
  }

  @Test
  void refusesEntryThatIsCutOrContinued(@TempDir Path folder) throws IOException {
    cache(folder).store("HB100", FILE);
    Path entry = only(folder);
    byte[] good = Files.readAllBytes(entry);
    for (int length = 0; length < good.length; length++) {
      Files.write(entry, Arrays.copyOf(good, length));
      assertCorrupt(folder, "HB100");
    }
    Files.write(entry, Arrays.copyOf(good, good.length + 1));
    assertCorrupt(folder, "HB100");
  }

  @Test
  void refusesEntryOfAnotherKey(@TempDir Path folder) throws IOException {
    cache(folder).store("HB100", FILE);
    byte[] foreign = Files.readAllBytes(only(folder));
    Files.delete(only(folder));
    cache(folder).store("HB101", FILE);
    Files.write(only(folder), foreign);
    assertCorrupt(folder, "HB101");
  }

  @Test
  void refusesFolderInPlaceOfAnEntry(@TempDir Path folder) throws IOException {
    cache(folder).store("HB100", FILE);
    Path entry = only(folder);
    Files.delete(entry);
    Files.createDirectory(entry);
    assertCorrupt(folder, "HB100");
  }

  @Test
  void leavesNoPartialFile_whenAnEntryCannotBePutInPlace(@TempDir Path folder) throws IOException {
    cache(folder).store("HB100", FILE);
    Path entry = only(folder);
    Files.delete(entry);
    Files.createDirectories(entry.resolve("in the way"));
    Refusal refusal = assertThrows(Refusal.class, () -> cache(folder).store("HB100", FILE));
    assertEquals("ENV_FILE_UNWRITABLE", refusal.code());
    assertEquals(entry, only(folder));
  }

  @Test
  void refusesFolderThatCannotBeMade(@TempDir Path folder) throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "x");
    Refusal refusal =
        assertThrows(Refusal.class, () -> cache(blocked.resolve("cache")).store("HB100", FILE));
    assertEquals("ENV_FILE_UNWRITABLE", refusal.code());
    assertEquals("x", Files.readString(only(folder)));
  }

  /** An interrupt closes a channel that is read; that must not pass for a damaged entry. */
  @Test
  void findsWhatWasStored_alsoWhenInterrupted(@TempDir Path folder) {
    cache(folder).store("HB100", FILE);
    Thread.currentThread().interrupt();
    try {
      assertEquals(Optional.of(FILE), cache(folder).find("HB100").map(CachedFile::acquired));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }
}
