package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.acceptance.SellingWorld.Asked;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.work.RecurringWork;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.host.HostPolicy;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.SystemSources;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.WorldSettings;
import online.ucca.triumvirate.world.holding.HoldingsFolder;
import online.ucca.triumvirate.world.opening.ContainerSettings;
import online.ucca.triumvirate.world.opening.OpenContainer;
import online.ucca.triumvirate.world.opening.SecretSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes on in a container behind the requests: payments, orders, and what recurs. */
class ContainerWorkTest {
  private static final String SECRET = "whsec_known-to-the-provider";
  private static final TenantId BUYER = new TenantId("harbour");
  private static final byte[] EVENT =
      """
      {"id": "evt_1", "object": "event", "type": "checkout.session.completed", "livemode": false,
       "data": {"object": {"id": "cs_1", "object": "checkout.session", "amount_total": 2900,
        "currency": "aud", "client_reference_id": "harbour", "payment_status": "paid",
        "metadata": {"items_1": "SAMWRK201:single"},
        "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 264}}}}
      """
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Path container = Path.of("");

  @BeforeEach
  void makesAContainer() {
    container = SellingWorld.container(folder.resolve("worlds"), "xx-example");
  }

  @Test
  void makesOneReadyOrderOfAPaymentThatIsToldTwice() throws Exception {
    SecretSource secrets =
        SecretSource.environment(Map.of("TRIUMVIRATE_XX_EXAMPLE_PAYMENT_SECRET", SECRET));
    try (OpenContainer open = open(settings().withSecrets(secrets))) {
      open.data().tenants().put(Tenant.of(BUYER, "College", null, SystemSources.time().now()));
      var unit = CorpusPayload.ofFile("unit.json", Files.readAllBytes(Command.SAMPLE));
      open.offer("SAMWRK201", open.world().translateAndSubmit(unit, TranslationRequest.DETECT));

      Order order = open.orders().accept(EVENT, signature(SECRET)).orElseThrow();
      assertEquals(order, open.orders().accept(EVENT, signature(SECRET)).orElseThrow());
      assertEquals(0, open.orders().workOff(WorkSettings.DEFAULT).waiting());
      Order ready = open.orders().accept(EVENT, signature(SECRET)).orElseThrow();

      assertEquals(OrderState.READY, ready.state());
      assertEquals(1, open.data().orders().packs(order.id()).size());
      assertEquals(1, open.data().entitlements().list(BUYER, 1, 100).size());
    }
  }

  @Test
  void believesNoPayment_whileNobodyIsNamedWhoTellsOfThem_orAnotherHasSigned() throws Exception {
    try (OpenContainer open = open(settings())) {
      assertEquals("WLD_NO_PROVIDER", code(open, signature(SECRET)));
    }
    SecretSource secrets =
        SecretSource.environment(Map.of("TRIUMVIRATE_XX_EXAMPLE_PAYMENT_SECRET", SECRET));
    try (OpenContainer open = open(settings().withSecrets(secrets))) {
      assertEquals("PAY_BAD_SIGNATURE", code(open, signature("whsec_of-somebody-else")));
    }
  }

  @Test
  void refusesToWork_whenMessagesCannotBeSentAsItIsTold() {
    SecretSource secrets =
        SecretSource.environment(
            Map.of("TRIUMVIRATE_XX_EXAMPLE_MAIL_ENDPOINT", "smtp://u:hidden@host"));
    try (OpenContainer open = open(settings().withSecrets(secrets))) {
      Refusal refused =
          assertThrows(Refusal.class, () -> open.orders().startWorker(WorkSettings.DEFAULT));
      assertEquals("WLD_BAD_CONFIG", refused.code());
      String message = String.valueOf(refused.getMessage());
      assertFalse(message.contains("hidden"), message);
    }
  }

  @Test
  void asksTheRegisterAgain_asOftenAsTheConfigurationSays() throws IOException {
    weekly();
    Asked asked = recurring(settings());
    assertEquals(Duration.ofDays(7), work(asked, "register-sync").every());
    assertEquals(Duration.ofMinutes(1), work(asked, "messages").every());
    assertEquals(Duration.ofHours(1), work(asked, "sweep").every());
  }

  @Test
  void asksNobodyUnasked_whenTheCadenceIsManual() {
    Asked asked = recurring(settings());
    assertTrue(asked.recurring.stream().noneMatch(work -> work.name().equals("register-sync")));
  }

  @Test
  void holdsTheNextRelease_onceTheRegisterWasAskedAgain() throws IOException {
    weekly();
    try (SmallRegister register = new SmallRegister()) {
      Path home = folder.resolve("homes/xx-example");
      Result first =
          new Command(home).run("sync", "HARBQUA204", register.base(), register.allowed());
      assertEquals(0, first.status(), first.err());
      register.release3();
      Asked asked = new Asked(folder);
      try (OpenContainer open =
          open(
              settings()
                  .withChange(own -> reaching(own, register))
                  .withServices(asked.services()))) {
        open.orders().workOff(WorkSettings.DEFAULT);
        work(asked, "register-sync").work().run();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      var held = HoldingsFolder.after(HoldingsFolder.of(WorldSettings.in(home)).syncs());
      assertEquals("R3", Objects.requireNonNull(held.get("HARBQUA204")).version());
    }
  }

  @Test
  void aWorldWithoutAContainerLoadsNothingOfDatabasesQueuesAndStores() throws Exception {
    Path classes = folder.resolve("classes.txt");
    Result made =
        ChildProcess.result(
            folder.resolve("home"),
            List.of("translate", Command.SAMPLE.toString(), "--out", folder + "/t.json"),
            "-Xlog:class+load:file=" + classes);
    assertEquals(0, made.status(), made.err());
    String loaded = Files.readString(classes);
    assertTrue(loaded.contains("online.ucca.triumvirate.world.World "), "the log holds classes");
    for (String library :
        List.of("org.sqlite.", "org.jdbi.", "com.zaxxer.", "io.minio.", "kagkarlsson.")) {
      assertFalse(loaded.contains(library), library);
    }
  }

  private static WorldSettings reaching(WorldSettings own, SmallRegister register) {
    String host = register.allowed().replace("--allow-host=", "");
    return own.withPolicy(HostPolicy.DEFAULT.withAllowedHosts(List.of(host)))
        .withConfiguration(
            Map.of("register.base_address", register.base().replace("--base-address=", "")));
  }

  private Asked recurring(ContainerSettings settings) {
    Asked asked = new Asked(folder);
    try (OpenContainer open = open(settings.withServices(asked.services()))) {
      open.orders().startWorker(WorkSettings.DEFAULT).close();
    }
    return asked;
  }

  private static RecurringWork work(Asked asked, String name) {
    return asked.recurring.stream()
        .filter(work -> work.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String code(OpenContainer open, String signature) {
    return assertThrows(Refusal.class, () -> open.orders().accept(EVENT, signature)).code();
  }

  /** As Stripe signs: the time, a full stop and the body, by HMAC-SHA256. */
  private static String signature(String secret) throws GeneralSecurityException {
    long now = SystemSources.time().now().getEpochSecond();
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    mac.update((now + ".").getBytes(StandardCharsets.UTF_8));
    return "t=" + now + ",v1=" + HexFormat.of().formatHex(mac.doFinal(EVENT));
  }

  private void weekly() throws IOException {
    Path file = container.resolve("world.config.json");
    String text = Files.readString(file);
    String manual = "\"refresh_cadence\": \"manual\"";
    assertTrue(text.contains(manual), text);
    Files.writeString(file, text.replace(manual, "\"refresh_cadence\": \"weekly\""));
  }

  private ContainerSettings settings() {
    return ContainerSettings.in(folder.resolve("homes"));
  }

  private OpenContainer open(ContainerSettings settings) {
    return OpenContainer.open(container, settings);
  }
}
