package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A world that has sold a pack, as a whole: frozen, exported, deleted and put back. */
class WholeWorldTest {
  private static final String ID = "xx-example";

  @TempDir Path folder;

  private Path container = Path.of("");
  private Path archive = Path.of("");
  private Path key = Path.of("");
  private String order = "";

  @BeforeEach
  void sellsAPack() throws IOException {
    container = SellingWorld.container(folder.resolve("worlds"), ID);
    archive = folder.resolve("world.zip");
    in("offer", Command.SAMPLE);
    in("tenant", "harbour", "--name", "Harbour College");
    order =
        in("order", "place", "SAMWRK201", "--tenant", "harbour", "--key", "k")
            .getJsonObject("order")
            .getString("order_id");
    in("worker", "--once");
    key = folder.resolve("key.pub");
    Files.copy(folder.resolve("home/worlds/" + ID + "/keys/signing-key.pem.pub"), key);
  }

  @Test
  void isDeleted_andComesBackWithWhatItsTenantBought() throws IOException {
    byte[] bought = fetched("before");
    JsonObject exported = done("world", "export", container, "--out", archive);
    assertEquals(2, run("world", "delete", container, "--id", "other").status());
    JsonObject removed = done("world", "delete", container, "--id", ID);
    assertEquals(2, removed.getInt("objects"), "the pack, and whose store it is");
    assertFalse(Files.exists(folder.resolve("home/worlds/" + ID)));
    remove(container);

    assertEquals(
        "SIG_UNKNOWN_KEY",
        code(run("world", "import", archive, "--world", container, "--trust", stranger()), 1));
    assertFalse(Files.exists(container));

    JsonObject back = done("world", "import", archive, "--world", container, "--trust", key);
    assertEquals(exported.getString("content_hash"), back.getString("content_hash"));
    assertArrayEquals(bought, fetched("after"));
    assertEquals(1, in("worker", "--status").getJsonObject("orders").getInt("ready"));
  }

  @Test
  void takesNothingInWhileItIsFrozen_andIsStillRead() throws IOException {
    byte[] bought = fetched("before");
    done("world", "freeze", container);
    for (Object[] change :
        new Object[][] {
          {"tenant", "quay", "--name", "Quay College"},
          {"order", "place", "SAMWRK201", "--tenant", "harbour", "--key", "other"},
          {"offer", Command.SAMPLE}
        }) {
      assertEquals("WLD_FROZEN", code(runIn(change), 3), Arrays.toString(change));
    }
    assertArrayEquals(bought, fetched("frozen"));
    done("world", "export", container, "--out", archive);
    done("world", "thaw", container);
    in("tenant", "quay", "--name", "Quay College");
    assertEquals(
        "WLD_EXISTS",
        code(run("world", "import", archive, "--world", container, "--trust", key), 3));
  }

  /** As when the machine died while the home was removed: the file that says whose it is first. */
  @Test
  void isDeletedAfterAll_whereADeletionWasCutOff() throws IOException {
    done("world", "freeze", container);
    Path home = folder.resolve("home/worlds/" + ID);
    Files.delete(home.resolve("world-home.json"));
    done("world", "delete", container, "--id", ID);
    assertFalse(Files.exists(home));
  }

  /** Its database would be the other's: each has a home and objects of its own. */
  @Test
  void letsNoOtherWorldIntoItsDatabase() throws IOException {
    Path other = SellingWorld.container(folder.resolve("others"), "xx-other");
    Path config = other.resolve("world.config.json");
    String database = folder.resolve("home/worlds/" + ID + "/world.db").toUri().toString();
    Files.writeString(
        config,
        Files.readString(config)
            .replaceFirst(
                "(\"database\": \\{[^}]*\"override_endpoint\": )null", "$1\"" + database + "\""));
    Result refused = run("tenant", "quay", "--name", "Quay College", "--world", other);
    assertEquals("WLD_EXISTS", code(refused, 3));
    assertTrue(refused.out().contains("xx-other") && refused.out().contains(ID), refused.out());
    assertEquals("WLD_EXISTS", code(run("world", "delete", other, "--id", "xx-other"), 3));
    assertEquals(1, in("worker", "--status").getJsonObject("orders").getInt("ready"));
  }

  @Test
  void saysWhatIsDamaged() throws IOException {
    done("world", "export", container, "--out", archive);
    JsonObject verified = done("world", "verify", archive);
    assertEquals(ID, verified.getString("world_id"));
    assertEquals(1, verified.getJsonObject("rows").getInt("orders"));
    assertTrue(verified.getJsonArray("logs").size() > 0, verified::toString);
    assertEquals(
        "SIG_UNKNOWN_KEY", code(run("world", "verify", archive, "--trust", stranger()), 1));
    byte[] bytes = Files.readAllBytes(archive);
    bytes[bytes.length / 2] ^= 1;
    Files.write(archive, bytes);
    assertTrue(
        code(run("world", "verify", archive, "--trust", key), 1)
            .matches("WLD_BAD_ARCHIVE|SIG_INVALID"));
    remove(container);
    Result refused = run("world", "import", archive, "--world", container, "--trust", key);
    assertTrue(code(refused, 1).matches("WLD_BAD_ARCHIVE|SIG_INVALID"), refused.out());
    assertFalse(Files.exists(container));
  }

  private Path stranger() {
    Path stranger = folder.resolve("stranger.pem");
    done("keygen", "--out", stranger);
    return stranger;
  }

  private byte[] fetched(String name) throws IOException {
    Path out = folder.resolve(name);
    in("order", "download", order, "--tenant", "harbour", "--out", out);
    try (Stream<Path> files = Files.list(out)) {
      return Files.readAllBytes(files.findFirst().orElseThrow());
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }

  private Result runIn(Object... words) {
    return run(Stream.concat(Stream.of(words), Stream.of("--world", container)).toArray());
  }

  private JsonObject in(Object... words) {
    return json(runIn(words), 0);
  }

  private Result run(Object... words) {
    return new Command(folder.resolve("home"))
        .run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray());
  }

  private JsonObject done(Object... words) {
    return json(run(words), 0);
  }

  private static JsonObject json(Result result, int status) {
    assertEquals(status, result.status(), result.out() + result.err());
    return JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
  }

  private static String code(Result result, int status) {
    return json(result, status).getJsonArray("findings").getJsonObject(0).getString("error_code");
  }
}
