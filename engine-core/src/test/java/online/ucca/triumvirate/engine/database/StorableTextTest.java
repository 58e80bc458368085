package online.ucca.triumvirate.engine.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

  @Test
  void takesEveryOrdinaryText() {
    for (String text : Samples.HOSTILE) {
      assertEquals(text, StorableText.line("it", text, 100));
      assertEquals(text + "\r\n\tx", StorableText.lines("it", text + "\r\n\tx", 100));
    }
  }

  /** Every value that comes into a database refuses it, so that none has to. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a\u0000b", "\u0000", "\ud800", "a\udc00", "a\u001bb", "a\u0085b", " ", ""})
  void isRefusedByEveryValue(String bad) {
    assertThrows(IllegalArgumentException.class, () -> StorableText.line("it", bad, 100));
    assertThrows(IllegalArgumentException.class, () -> StorableText.lines("it", bad, 100));
    assertThrows(IllegalArgumentException.class, () -> tenant(bad, null, null, null));
    assertThrows(IllegalArgumentException.class, () -> tenant("T", bad, null, null));
    assertThrows(IllegalArgumentException.class, () -> tenant("T", null, bad, null));
    assertThrows(IllegalArgumentException.class, () -> tenant("T", null, null, bad));
    assertThrows(
        IllegalArgumentException.class, () -> new OrderLine(1, bad, ProductKind.SINGLE, 1));
    OrderLine line = new OrderLine(1, "DOCK101", ProductKind.SINGLE, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> new OrderRequest(Samples.QUAY, bad, List.of(line), new Price(1, 0, "AUD")));
    assertThrows(IllegalArgumentException.class, () -> message(bad, "s", "t"));
    assertThrows(IllegalArgumentException.class, () -> message("r", "s", bad));
    if (!bad.isEmpty()) {
      assertThrows(IllegalArgumentException.class, () -> message("r", bad, "t"));
    }
  }

  @Test
  void refusesWhatIsTooLong_andDoesNotQuoteIt() {
    String secret = "secret".repeat(2000);
    Exception refused =
        assertThrows(
            IllegalArgumentException.class, () -> StorableText.line("a name", secret, 300));
    assertEquals("a name has 1 to 300 characters", refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> tenant(secret, null, null, null));
    assertThrows(IllegalArgumentException.class, () -> StorableText.line("a name", "a\nb", 300));
  }

  private static Tenant tenant(
      String name, @Nullable String number, @Nullable String email, @Nullable String mobile) {
    return new Tenant(Samples.QUAY, name, number, email, mobile, TenantStatus.ACTIVE, Samples.T0);
  }

  private static Notification message(String recipient, String subject, String text) {
    return Notification.about(
        OrderId.of(Samples.QUAY, "k"), Channel.EMAIL, recipient, subject, text);
  }
}
