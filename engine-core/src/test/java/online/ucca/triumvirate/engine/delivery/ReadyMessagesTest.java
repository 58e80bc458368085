package online.ucca.triumvirate.engine.delivery;

import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.T0;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.engine.StoredTriumvirate;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;

/** What customers read. */
class ReadyMessagesTest {
  private static final Tenant BUYER =
      new Tenant(
          QUAY,
          "Quay & Sons",
          "1",
          "quay@example.invalid",
          "+61400000000",
          TenantStatus.ACTIVE,
          T0);

  private static List<Notification> about(String title, Tenant buyer, String... codes) {
    InMemoryTriumvirateStore store = new InMemoryTriumvirateStore();
    JsonDocument envelope =
        JsonDocument.read(
            Harbour.signed(
                Harbour.triumvirate(),
                Harbour.set(
                    "/instruments/outcome_specification/instrument_ref/instrument_title",
                    Json.createValue(title))));
    store.keep(
        Samples.triumvirate(1),
        new StoredTriumvirate(envelope, ContentDigest.of(envelope), Harbour.TIME));
    Order order = new Order(Samples.request(QUAY, "k", codes), OrderState.GENERATING, null, T0, T0);
    List<StoredPack> packs = new ArrayList<>();
    for (int line = 1; line <= codes.length; line++) {
      packs.add(Samples.pack(order, line, line));
    }
    return new ReadyMessages(store).about(order, packs, buyer);
  }

  @Test
  void saysWhatIsReady_andWhatWasPaid() {
    List<Notification> messages = about("Berth a vessel", BUYER, "DOCK101");
    Notification email = messages.get(0);
    assertEquals(Channel.EMAIL, email.channel());
    assertEquals("quay@example.invalid", email.recipient());
    assertEquals("Your pack is ready: DOCK101", email.subject());
    assertEquals(
        "Hello Quay & Sons,\n\nyour pack is ready.\n\n- DOCK101  Berth a vessel\n\n"
            + "Sign in to fetch it. Order "
            + email.order()
            + ", AUD 29.00 including 2.63 tax.\n",
        email.text());
    Notification sms = messages.get(1);
    assertEquals(Channel.SMS, sms.channel());
    assertEquals("+61400000000", sms.recipient());
    assertEquals("", sms.subject());
    assertEquals("Your pack DOCK101 Berth a vessel is ready. Sign in to fetch it.", sms.text());
    assertEquals(messages, about("Berth a vessel", BUYER, "DOCK101"), "the same each time");
  }

  @Test
  void countsPacks_andListsThem() {
    List<Notification> messages = about("Berth a vessel", BUYER, "DOCK101", "DOCK102");
    assertEquals("Your 2 packs are ready", messages.get(0).subject());
    assertTrue(
        messages
            .get(0)
            .text()
            .contains("- DOCK101  Berth a vessel\n- DOCK102  Berth a vessel\n\nSign in"));
    assertEquals("Your 2 packs are ready. Sign in to fetch them.", messages.get(1).text());
  }

  @Test
  void endsALongList() {
    String[] codes = new String[103];
    Arrays.setAll(codes, i -> "DOCK" + i);
    String text = about("T", BUYER, codes).get(0).text();
    assertTrue(text.contains("- DOCK99  T\n- and 3 more\n"), text);
    assertFalse(text.contains("DOCK100"));
  }

  @Test
  void looksForNothingInWhatOthersWrote_andKeepsItOnOneLine() {
    Tenant hostile =
        new Tenant(
            QUAY,
            "{order} $1 \\n",
            null,
            "quay@example.invalid",
            "+61400000000",
            TenantStatus.ACTIVE,
            T0);
    List<Notification> messages =
        about("A {tenant}\r\nBcc: all@example.invalid\u2028x", hostile, "{code}");
    String email = messages.get(0).text();
    assertTrue(email.startsWith("Hello {order} $1 \\n,\n"), email);
    assertTrue(email.contains("\n- {code}  A {tenant} Bcc: all@example.invalid x\n"), email);
    assertEquals("Your pack is ready: {code}", messages.get(0).subject());
    assertFalse(messages.get(1).text().contains("\n"));
  }

  @Test
  void holdsNoLink() {
    for (Notification message : about("Berth a vessel", BUYER, "DOCK101", "DOCK102")) {
      assertFalse(message.text().contains("://"), message.text());
    }
  }

  @Test
  void cutsALongTitle_inATextMessage() {
    String sms = about("\ud83d\udea2".repeat(400), BUYER, "DOCK101").get(1).text();
    assertTrue(sms.codePointCount(0, sms.length()) < 160, sms);
  }

  @Test
  void tellsNobody_whereThereIsNoAddress() {
    Tenant silent = new Tenant(QUAY, "Q", null, null, null, TenantStatus.ACTIVE, T0);
    assertEquals(List.of(), about("T", silent, "DOCK101"));
    Tenant mobile = new Tenant(QUAY, "Q", null, null, "+614", TenantStatus.ACTIVE, T0);
    assertEquals(
        List.of(Channel.SMS),
        about("T", mobile, "DOCK101").stream().map(Notification::channel).toList());
  }
}
