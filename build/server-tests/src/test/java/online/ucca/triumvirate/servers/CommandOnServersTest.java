package online.ucca.triumvirate.servers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import online.ucca.triumvirate.cli.Main;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.servers.ServedWorld.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command on a world that is on servers, with its secrets in the environment and in files. The
 * worker is a process of its own; with {@code -Dtriumvirate.servers.processes=true} each command
 * is.
 */
class CommandOnServersTest {
  private static final boolean PROCESSES = Boolean.getBoolean("triumvirate.servers.processes");

  @TempDir Path folder;
  private final MailServer mail = new MailServer();
  private @Nullable ServedWorld made;

  @BeforeEach
  void makesAWorld() throws IOException {
    made = ServedWorld.in(folder, mail);
  }

  @AfterEach
  void ends() {
    mail.close();
  }

  private ServedWorld world() {
    return Objects.requireNonNull(made);
  }

  @Test
  void sellsAPack_andGoesOutAndComesBackWithIt() throws Exception {
    done(inWorld("offer", ServedWorld.SAMPLE));
    done(inWorld("tenant", "harbour", "--name", "Harbour College", "--email", "h@harbour.example"));
    String order =
        done(inWorld("order", "place", ServedWorld.UNIT, "--tenant", "harbour", "--key", "k"))
            .getJsonObject("order")
            .getString("order_id");

    String said = workUntilReady(order);

    assertTrue(said.contains("orders: 0 queued, 0 generating, 1 ready, 0 failed"), said);
    assertTrue(said.contains("messages: 0 waiting, 1 sent, 0 given up"), said);
    assertEquals(
        List.of("h@harbour.example"), mail.taken().stream().map(MailServer.Taken::to).toList());
    byte[] bought = fetched(order, "before");
    Path key =
        Files.copy(world().home().resolve("keys/signing-key.pem.pub"), folder.resolve("pub"));
    Path pack = onlyFile(folder.resolve("before"));
    done("verify", pack, "--trust", key);

    Path archive = folder.resolve("world.zip");
    done("world", "export", world().container(), "--out", archive);
    done("world", "delete", world().container(), "--id", ServedWorld.ID);
    assertEquals(List.of(), world().bucketNames(), "what is left in the bucket");
    assertFalse(Files.exists(world().home()));
    done("world", "import", archive, "--world", world().container(), "--trust", key);
    assertArrayEquals(bought, fetched(order, "after"));
  }

  @Test
  void saysWhichSecretIsWrong_andNone() throws IOException {
    for (String[] wrong :
        new String[][] {
          {"DATABASE_PASSWORD", "of-somebody-else", "DBS_UNAVAILABLE"},
          {"STORAGE_SECRET_KEY", "of-somebody-else", "STO_ACCESS_DENIED"},
          {"STORAGE_ACCESS_KEY", "", "WLD_BAD_CONFIG"}
        }) {
      Said refused =
          ServedWorld.run(
              world().environmentWith(wrong[0], wrong[1]), inWorld("worker", "--status", "--json"));
      assertEquals(wrong[2], code(refused), wrong[0]);
      for (String secret :
          List.of("of-somebody-else", world().database().password(), BucketServer.SECRET_KEY)) {
        assertFalse((refused.out() + refused.err()).contains(secret), refused.out());
      }
    }
    assertEquals(List.of(), world().tables(), "nothing was made before all secrets were right");
  }

  private String workUntilReady(String order) throws Exception {
    Path said = folder.resolve("worker.txt");
    Process worker =
        world()
            .java(Main.class, List.of("worker", "--world", world().container().toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      Await.that(
          "the order is ready, or the worker has ended",
          () ->
              !worker.isAlive()
                  || done(inWorld("order", "show", order))
                      .getJsonObject("order")
                      .getString("state")
                      .equals("ready"));
      worker.destroy();
      assertTrue(worker.waitFor(90, TimeUnit.SECONDS), "it does not end");
    } finally {
      worker.destroyForcibly();
    }
    return Files.readString(said);
  }

  private byte[] fetched(String order, String name) throws IOException {
    Path out = folder.resolve(name);
    done(inWorld("order", "download", order, "--tenant", "harbour", "--out", out));
    return Files.readAllBytes(onlyFile(out));
  }

  private static Path onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.reduce((one, other) -> Path.of("two files")).orElseThrow();
    }
  }

  private Object[] inWorld(Object... words) {
    return Stream.concat(Stream.of(words), Stream.of("--world", world().container())).toArray();
  }

  private JsonObject done(Object... words) {
    Object[] all = Stream.concat(Stream.of(words), Stream.of("--json")).toArray();
    Said said = PROCESSES ? world().runAlone(all) : world().run(all);
    assertEquals(0, said.status(), said.out() + said.err());
    return JsonDocument.read(said.out().getBytes(StandardCharsets.UTF_8)).tree();
  }

  private static String code(Said said) {
    return JsonDocument.read(said.out().getBytes(StandardCharsets.UTF_8))
        .tree()
        .getJsonArray("findings")
        .getJsonObject(0)
        .getString("error_code");
  }
}
