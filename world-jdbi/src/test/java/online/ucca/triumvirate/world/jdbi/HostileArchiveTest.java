package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.archive.ImportWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives, and places for them, that somebody prepared to do harm. */
class HostileArchiveTest extends ArchiveFixture {
  private static final String TENANTS = "database/tenants.jsonl";

  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }

  private Map<String, byte[]> entries() {
    world.export(archive);
    return new LinkedHashMap<>(Tampered.entries(archive));
  }

  private String refusedCode(Path bad) {
    List<String> before = contents(place);
    Refusal refused = assertThrows(Refusal.class, () -> place.take(bad, world.key()));
    assertEquals(before, contents(place), "nothing is changed");
    return refused.code();
  }

  /** Also an archive that the right key signed plants no key, no lock and no mark. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "home/keys/signing-key.pem",
        "home/frozen",
        "home/clients/local/harbour-v1/frozen",
        "home/registrations.json.lock",
        "home/.hidden",
        "home/clients/.hidden/file.txt",
        "container/.git/config",
        "home/world.db",
        "home/world.db-wal",
        "home/objects/packs/x",
        "database/deeper/tenants.jsonl"
      })
  void takesInNothingThatNoExportWouldHold(String path) {
    Map<String, byte[]> entries = entries();
    entries.put(path, ArchivedWorld.bytes("x"));
    Path bad = SignedArchive.of(folder.resolve("bad.zip"), entries, world.key());
    assertEquals("WLD_BAD_ARCHIVE", refusedCode(bad));
    assertFalse(Files.exists(folder.resolve("place/home/keys")));
  }

  @Test
  void takesInNoPrivateKey_whateverItIsCalled() throws IOException {
    Map<String, byte[]> entries = entries();
    byte[] key = Files.readAllBytes(folder.resolve("world/home/keys/signing-key.pem"));
    entries.put("home/notes.txt", key);
    Path bad = SignedArchive.of(folder.resolve("bad.zip"), entries, world.key());
    assertEquals("WLD_BAD_ARCHIVE", refusedCode(bad));
  }

  @Test
  void refusesAManifest_thatNamesAnotherSignerThanItsProof() {
    Map<String, byte[]> entries = entries();
    var other = KeyFiles.generate(folder.resolve("other.pem"));
    Path bad =
        SignedArchive.of(
            folder.resolve("bad.zip"),
            entries,
            SignedArchive.manifest(entries, other),
            world.key());
    assertEquals("WLD_BAD_ARCHIVE", refusedCode(bad));
    place.take(SignedArchive.of(folder.resolve("good.zip"), entries, world.key()), world.key());
  }

  /** Also one that is signed: what a member says is held against the published schema. */
  @ParameterizedTest
  @CsvSource({
    "/format,             'world-archive-2'",
    "/world_id,           'XX'",
    "/world_id,           '../home'",
    "/exported_at,        'yesterday'",
    "/signed_by,          'somebody'",
    "/entries/0/sha256,   'short'",
    "/entries/0/path,     '/etc/passwd'",
    "/entries/0/more,     'x'",
    "/left_out,           'x'",
    "/more,               'x'"
  })
  void refusesAManifest_thatDoesNotFitItsSchema(String pointer, String text) {
    Map<String, byte[]> entries = entries();
    JsonDocument guilty =
        SignedArchive.manifest(entries, world.key()).with(pointer, Json.createValue(text));
    Path bad = SignedArchive.of(folder.resolve("bad.zip"), entries, guilty, world.key());
    assertEquals("WLD_BAD_ARCHIVE", refusedCode(bad));
    Finding first = world.verify(bad).findings().get(0);
    assertEquals(pointer, String.valueOf(first.triumvirateElement()), first::message);
  }

  @Test
  void refusesAManifest_thatLacksAMember() {
    Map<String, byte[]> entries = entries();
    JsonDocument whole = SignedArchive.manifest(entries, world.key());
    for (String member : List.of("/format", "/world_id", "/entries", "/left_out")) {
      Path bad =
          SignedArchive.of(folder.resolve("bad.zip"), entries, whole.without(member), world.key());
      assertEquals("WLD_BAD_ARCHIVE", refusedCode(bad), member);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON\n",
        "{}\n",
        "{\"tenant_id\":7}\n",
        "{\"tenant_id\":\"a\"}",
        "[]\n",
        "\n",
        "{\"tenant_id\":\"a\",\"name\":\"b\",\"number\":null,\"email\":null,\"mobile\":null,"
            + "\"status\":7,\"created_at\":\"x\"}\n"
      })
  void refusesARow_thatIsNoneOfItsTable(String row) {
    Map<String, byte[]> entries = entries();
    entries.put(TENANTS, ArchivedWorld.bytes(row));
    Path bad = SignedArchive.of(folder.resolve("bad.zip"), entries, world.key());
    assertEquals("WLD_BAD_ARCHIVE", refusedCode(bad));
  }

  @Test
  void refusesATableThatIsDescribedTwice() {
    Map<String, byte[]> entries = entries();
    String tables =
        new String(
            entries.getOrDefault("database/tables.json", new byte[0]), StandardCharsets.UTF_8);
    int from = tables.indexOf("{\"columns\"");
    int to = tables.indexOf(",{\"columns\"");
    assertTrue(from > 0 && to > from, tables);
    String first = tables.substring(from, to);
    entries.put(
        "database/tables.json",
        ArchivedWorld.bytes(tables.substring(0, to) + "," + first + tables.substring(to)));
    Path bad = SignedArchive.of(folder.resolve("bad.zip"), entries, world.key());
    assertEquals("WLD_BAD_ARCHIVE", refusedCode(bad));
  }

  /** What was verified is what is taken in, also where the file is changed in between. */
  @ParameterizedTest
  @ValueSource(strings = {TENANTS, "home/registrations.json", "database/tables.json"})
  void refusesAnArchive_thatIsChangedWhileItIsTakenIn(String path) throws IOException {
    byte[] entry = entries().getOrDefault(path, new byte[0]);
    byte[] whole = Files.readAllBytes(archive);
    String in = new String(whole, StandardCharsets.ISO_8859_1);
    int at = in.indexOf(new String(entry, StandardCharsets.ISO_8859_1));
    int word = Math.max(in.indexOf("harbour", at), in.indexOf("units\"", at));
    assertTrue(at > 0 && word > 0, path);
    long[] verified = {0};
    long all = Tampered.entries(archive).values().stream().mapToLong(b -> b.length).sum();
    List<String> before = contents(place);
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                new ImportWorld(place.parts(), ArchivedWorld.verifying(world.key()))
                    .from(
                        archive,
                        read -> {
                          verified[0] = read;
                          if (isLast(read, all)) {
                            write(word, 'Z');
                          }
                        }));
    assertEquals("WLD_BAD_ARCHIVE", refused.code(), "verified " + verified[0]);
    assertEquals(before, contents(place), "nothing is changed");
    write(word, whole[word]);
    place.take(archive, world.key());
  }

  private boolean isLast(long read, long all) {
    long manifest = Tampered.entries(archive).getOrDefault("manifest.json", new byte[0]).length;
    return read == all - manifest;
  }

  private void write(int at, int one) {
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.seek(at);
      file.write(one);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file that an export would leave out as private stands in the way as any other. */
  @Test
  void refusesWhereAPrivateFileStandsInTheWay() throws IOException {
    world.export(archive);
    Files.createDirectories(folder.resolve("place/home"));
    Files.copy(
        folder.resolve("world/home/keys/signing-key.pem"),
        folder.resolve("place/home/registrations.json"));
    assertEquals("WLD_EXISTS", refusedCode(archive));
  }

  @Test
  void writesThroughNoLink() throws IOException {
    world.export(archive);
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createDirectories(folder.resolve("place/home"));
    Files.createSymbolicLink(folder.resolve("place/home/clients"), outside);
    assertEquals("WLD_EXISTS", refusedCode(archive));
    try (Stream<Path> files = Files.list(outside)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void seesATableOfTheWorldsOwn_thatIsGoneSince() {
    world.execute("CREATE TABLE xxexample_berths (name TEXT NOT NULL PRIMARY KEY)");
    world.execute("INSERT INTO xxexample_berths VALUES ('north')");
    world.export(archive);
    place.take(archive, world.key());
    place.take(archive, world.key());
    place.execute("DROP TABLE xxexample_berths");
    assertEquals("WLD_EXISTS", refusedCode(archive));
  }
}
