package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.world.opening.ContainerSettings;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs a world gets wrong, and how it is told. */
class MistakenOrdersTest {
  private static final String UNIT = "SAMWRK201";

  @TempDir Path folder;

  private Path container = Path.of("");
  private Path prices = Path.of("");

  @BeforeEach
  void makesAContainer() {
    container = SellingWorld.container(folder.resolve("worlds"), "xx-example");
    prices = container.resolve("assets/reference/prices.json");
  }

  @Test
  void placesNoOrderOfWhatIsNotOffered_namingEachCode() {
    done("tenant", "harbour", "--name", "Harbour College");

    JsonObject refused =
        json(run("order", "place", UNIT, "GONE1", "--tenant", "harbour", "--key", "k"), 1);

    assertEquals(2, refused.getJsonArray("findings").size());
    assertEquals("ORD_NOT_OFFERED", code(refused));
    assertEquals(0, done("order", "list", "--tenant", "harbour").getJsonArray("orders").size());
  }

  @Test
  void queuesAFailedOrderAgain_onceItsCauseIsMended() {
    done("tenant", "harbour", "--name", "Harbour College");
    String order = paidForWhatIsNotOffered();
    assertEquals(1, done("worker", "--once").getJsonObject("orders").getInt("failed"));
    JsonObject failed = done("order", "show", order).getJsonObject("order");
    assertEquals("ORD_NOT_OFFERED", failed.getString("failure"));
    assertTrue(failed.getJsonArray("lines").getJsonObject(0).isNull("pack_id"));

    done("offer", Command.SAMPLE);
    assertEquals("queued", state(done("order", "retry", order)));
    done("worker", "--once");

    assertEquals("ready", state(done("order", "show", order)));
    assertEquals("ready", state(done("order", "retry", order)), "what is ready stays so");
    String none = "00000000-0000-5000-8000-000000000000";
    assertEquals("ORD_NOT_FOUND", code(json(run("order", "retry", none), 1)));
  }

  @Test
  void placesTheSameOrder_alsoAfterThePricesHaveChanged() throws IOException {
    done("offer", Command.SAMPLE);
    done("tenant", "harbour", "--name", "Harbour College");
    JsonObject placed = place("invoice-17");
    Files.writeString(prices, Files.readString(prices).replace("2900", "3100"));

    assertEquals(placed, place("invoice-17"));

    assertEquals(3100, place("invoice-18").getInt("price_cents"));
    Result other =
        run("order", "place", UNIT, "--bundle", "--tenant", "harbour", "--key", "invoice-17");
    assertEquals("ORD_KEY_REUSED", code(json(other, 1)));
  }

  @Test
  void namesThePriceList_whateverIsWrongWithIt() throws IOException {
    done("tenant", "harbour", "--name", "Harbour College");
    String good = Files.readString(prices);
    Files.delete(prices);
    assertPricesRefused("ENV_FILE_UNREADABLE", 3);
    Files.writeString(prices, "{");
    assertPricesRefused("JSN_SYNTAX", 1);
    Files.writeString(prices, good.replace("2900", "-1"));
    assertPricesRefused("ORD_BAD_PRICES", 1);
    Files.writeString(prices, good + " ".repeat(100_000));
    assertPricesRefused("JSN_TOO_LARGE", 1);
  }

  @Test
  void saysInTheUsersWords_whatIsWrongWithTheCommandLine() {
    assertUsage("no-id", "order", "show", "no-id");
    assertUsage("1 to 64", "worker", "--threads", "100000", "--once");
    assertUsage("--key", "order", "place", UNIT, "--tenant", "a", "--key", " ");
    assertUsage("twice", "order", "place", UNIT, UNIT, "--tenant", "a", "--key", "k");
    assertUsage("--email", "tenant", "a", "--name", "A", "--email", "not an address");
    assertUsage("--mobile", "tenant", "a", "--name", "A", "--mobile", "call me");
    assertFalse(Files.exists(folder.resolve("home")), "a mistake makes nothing");
  }

  @Test
  void saysWhereTheKeysOfABucketBelong_notInTheConfiguration() throws IOException {
    Path config = container.resolve("world.config.json");
    String text = Files.readString(config);
    int storage = text.indexOf("\"storage\"");
    Files.writeString(
        config,
        text.substring(0, storage)
            + text.substring(storage)
                .replaceFirst("\"folder\"", "\"minio\"")
                .replaceFirst("\"override_endpoint\": null", bucket("http://127.0.0.1:9")));

    JsonObject refused = json(run("worker", "--status"), 1);

    assertEquals("WLD_BAD_CONFIG", code(refused));
    String remedy = finding(refused).getString("remediation");
    assertTrue(remedy.contains("TRIUMVIRATE_XX_EXAMPLE_STORAGE_ACCESS_KEY"), remedy);
  }

  @Test
  void namesTheBucketThatDoesNotAnswer() throws IOException {
    saysWhereTheKeysOfABucketBelong_notInTheConfiguration();
    Command command =
        command()
            .with("TRIUMVIRATE_XX_EXAMPLE_STORAGE_ACCESS_KEY", "known")
            .with("TRIUMVIRATE_XX_EXAMPLE_STORAGE_SECRET_KEY", "hush-hush");

    Result refused = command.run("worker", "--status", "--world", container, "--json");

    JsonObject finding = finding(json(refused, 3));
    String place = finding.getString("source_element");
    assertTrue(place.startsWith("xx-example-assets/"), place);
    assertEquals("/infrastructure/storage", finding.getString("triumvirate_element"));
    assertFalse((refused.out() + refused.err()).contains("hush-hush"));
  }

  @Test
  void saysThatTheWorldIsFrozen_whereAWorkerCanMakeNothing() {
    done("offer", Command.SAMPLE);
    done("tenant", "harbour", "--name", "Harbour College");
    place("invoice-17");
    assertEquals(0, command().run("world", "freeze", container).status());

    Result worked = run("worker", "--once");

    assertEquals(1, json(worked, 3).getJsonObject("queue").getInt("retrying"));
    assertTrue(worked.err().contains("the world is frozen"), worked.err());
  }

  private static String bucket(String endpoint) {
    return "\"override_endpoint\": \"" + endpoint + "\"";
  }

  /** As a payment provider's event does, which was paid and is not lost. */
  private String paidForWhatIsNotOffered() {
    ContainerSettings settings = ContainerSettings.in(folder.resolve("home/worlds"));
    try (OpenContainer open = OpenContainer.open(container, settings)) {
      OrderRequest request =
          new OrderRequest(
              new TenantId("harbour"),
              "cs_1",
              List.of(new OrderLine(1, UNIT, ProductKind.SINGLE, 2900)),
              new Price(2900, 264, "AUD"));
      Order order = open.data().orders().place(request, Instant.parse("2026-03-09T00:00:00Z"));
      return order.id().toString();
    }
  }

  private void assertPricesRefused(String code, int status) {
    JsonObject refused =
        json(run("order", "place", UNIT, "--tenant", "harbour", "--key", "k"), status);
    assertEquals(code, code(refused));
    assertEquals(prices.toString(), finding(refused).getString("source_element"));
  }

  private void assertUsage(String said, Object... words) {
    Result result = run(words);
    assertEquals(2, result.status(), result.err());
    String first = result.err().lines().findFirst().orElse("");
    assertTrue(first.contains(said), first);
  }

  private JsonObject place(String key) {
    return done("order", "place", UNIT, "--tenant", "harbour", "--key", key).getJsonObject("order");
  }

  private static String state(JsonObject report) {
    return report.getJsonObject("order").getString("state");
  }

  private Command command() {
    return new Command(folder.resolve("home"));
  }

  private Result run(Object... words) {
    Object[] all = new Object[words.length + 3];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--world";
    all[words.length + 1] = container;
    all[words.length + 2] = "--json";
    return command().run(all);
  }

  private JsonObject done(Object... words) {
    return json(run(words), 0);
  }

  private static JsonObject json(Result result, int status) {
    assertEquals(status, result.status(), result.out() + result.err());
    return JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
  }

  private static JsonObject finding(JsonObject report) {
    return report.getJsonArray("findings").getJsonObject(0);
  }

  private static String code(JsonObject report) {
    return finding(report).getString("error_code");
  }
}
