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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A world that sells packs, on SQLite and a folder: from its container to what a tenant fetches.
 */
class OrdersTest {
  private static final String ID = "xx-example";
  private static final String UNIT = "SAMWRK201";

  @TempDir Path folder;

  private Path container = Path.of("");

  @BeforeEach
  void makesAContainer() {
    container = SellingWorld.container(folder.resolve("worlds"), ID);
  }

  @Test
  void sellsAPack_thatItsTenantFetches_andNobodyElse() throws IOException {
    Set<String> before = files(container);
    done("offer", Command.SAMPLE);
    done("tenant", "harbour", "--name", "Harbour College", "--number", "12345");
    done("tenant", "quay", "--name", "Quay College");
    JsonObject placed = place("invoice-17");
    assertEquals("queued", placed.getString("state"));
    assertEquals(2900, placed.getInt("price_cents"));
    assertEquals(264, placed.getInt("tax_cents"));
    assertEquals(placed, place("invoice-17"), "the same tenant and key are the same order");
    assertEquals(1, done("worker", "--status").getJsonObject("queue").getInt("waiting"));

    JsonObject worked = done("worker", "--once");
    assertEquals(1, worked.getJsonObject("orders").getInt("ready"));
    assertEquals(0, worked.getJsonObject("queue").getInt("waiting"));

    String order = placed.getString("order_id");
    JsonObject line =
        done("order", "show", order).getJsonObject("order").getJsonArray("lines").getJsonObject(0);
    done("order", "download", order, "--tenant", "harbour", "--out", folder.resolve("packs"));
    Path pack = folder.resolve("packs").resolve(line.getString("pack_id") + ".zip");
    assertEquals(line.getString("sha256"), Sha256.of(Files.readAllBytes(pack)).hex());
    try (ZipFile zip = new ZipFile(pack.toFile())) {
      byte[] manifest = zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes();
      assertTrue(new String(manifest, StandardCharsets.UTF_8).contains("Harbour College"));
    }

    Result foreign =
        run("order", "download", order, "--tenant", "quay", "--out", folder.resolve("other"));
    assertEquals("ORD_NOT_FOUND", code(foreign, 1));
    assertFalse(Files.exists(folder.resolve("other")), "nothing is made for a stranger");
    assertEquals("ORD_NOT_FOUND", code(run("order", "show", order, "--tenant", "quay"), 1));
    assertEquals(0, done("order", "list", "--tenant", "quay").getJsonArray("orders").size());
    assertEquals(before, files(container), "nothing at run time stands in the container");
  }

  @Test
  void fetchesNothingForATenantThatIsSuspended() {
    done("offer", Command.SAMPLE);
    done("tenant", "harbour", "--name", "Harbour College");
    String order = place("invoice-19").getString("order_id");
    done("worker", "--once");
    done("tenant", "harbour", "--name", "Harbour College", "--suspended");

    Result refused = run("order", "download", order, "--tenant", "harbour", "--out", folder);

    assertEquals("ORD_NOT_FOUND", code(refused, 1));
  }

  @Test
  void makesTheSameBytes_inAnotherProcessAndOnAnotherDay() throws Exception {
    done("offer", Command.SAMPLE);
    done("tenant", "harbour", "--name", "Harbour College");
    place("invoice-20");
    done("worker", "--once");
    Path stored = onlyPack();
    byte[] first = Files.readAllBytes(stored);
    Files.delete(stored);
    Path database = folder.resolve("home/worlds/" + ID + "/world.db");

    // The same order in a home that lost its database, ten days later.
    Files.delete(database);
    done("offer", Command.SAMPLE);
    done("tenant", "harbour", "--name", "Harbour College");
    place("invoice-20");
    later("worker", "--once");

    assertArrayEquals(first, Files.readAllBytes(onlyPack()));
  }

  @Test
  void stopsAWorkerBySignal_onceItHasEndedWhatItBegan() throws Exception {
    done("offer", Command.SAMPLE);
    done("tenant", "harbour", "--name", "Harbour College");
    String order = place("invoice-21").getString("order_id");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "online.ucca.triumvirate.cli.Main",
            "worker",
            "--world",
            container.toString());
    builder.environment().put("TRIUMVIRATE_HOME", folder.resolve("home").toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("worker.txt").toFile());
    Process worker = builder.start();
    try {
      while (worker.isAlive() && !state(order).equals("ready")) {
        Thread.sleep(100);
      }
      worker.destroy();
      assertTrue(worker.waitFor(90, TimeUnit.SECONDS), "it does not end");
    } finally {
      worker.destroyForcibly();
    }
    String said = Files.readString(folder.resolve("worker.txt"));
    assertEquals("ready", state(order), said);
    assertTrue(said.contains("orders: 0 queued, 0 generating, 1 ready, 0 failed"), said);
  }

  @Test
  void refusesAContainerThatNamesWhatNobodyServes_sayingWhatIsInstalled() throws IOException {
    Path config = container.resolve("world.config.json");
    String text = Files.readString(config);
    Files.writeString(config, text.replaceFirst("\"sqlite\"", "\"d1\""));

    Result refused = run("worker", "--status");

    assertEquals("WLD_NO_PROVIDER", code(refused, 3));
    assertTrue(refused.out().contains("postgresql, sqlite"), refused.out());
    assertFalse(Files.exists(folder.resolve("home/worlds/" + ID + "/world.db")));
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() {
    assertEquals(2, run("order", "place", UNIT, "--tenant", "a b", "--key", "k").status());
    assertEquals(2, run("order", "show", "no-id").status());
    assertEquals(2, run("worker", "--threads", "0").status());
    assertEquals(
        2, run("order", "place", UNIT, "--extra", UNIT, "--tenant", "a", "--key", "k").status());
    assertEquals(2, command().run("order", "list", "--tenant", "harbour").status());
    done("offer", Command.SAMPLE);
    assertEquals(
        "ORD_UNKNOWN_TENANT",
        code(run("order", "place", UNIT, "--tenant", "nobody", "--key", "k"), 1));
  }

  private String state(String order) {
    return done("order", "show", order).getJsonObject("order").getString("state");
  }

  private JsonObject place(String key) {
    return done("order", "place", UNIT, "--tenant", "harbour", "--key", key).getJsonObject("order");
  }

  private Path onlyPack() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("home/worlds/" + ID + "/objects"))) {
      return all.filter(file -> file.toString().contains("/packs/"))
          .filter(Files::isRegularFile)
          .reduce((one, other) -> Path.of("two packs"))
          .orElseThrow();
    }
  }

  private static Set<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      Set<String> names = new TreeSet<>();
      all.filter(Files::isRegularFile).forEach(file -> names.add(root.relativize(file).toString()));
      return names;
    }
  }

  private Command command() {
    return new Command(folder.resolve("home"));
  }

  private Result run(Object... words) {
    return run(command(), words);
  }

  private void later(Object... words) {
    long epoch = Long.parseLong(Command.EPOCH) + TimeUnit.DAYS.toSeconds(10);
    Result result = run(command().with("SOURCE_DATE_EPOCH", Long.toString(epoch)), words);
    assertEquals(0, result.status(), result.err());
  }

  private Result run(Command command, Object... words) {
    Object[] all = new Object[words.length + 3];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--world";
    all[words.length + 1] = container;
    all[words.length + 2] = "--json";
    return command.run(all);
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
