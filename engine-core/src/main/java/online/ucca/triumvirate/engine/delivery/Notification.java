package online.ucca.triumvirate.engine.delivery;

import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.engine.database.StorableText;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.model.id.NameBasedUuid;

/**
 * A message to a customer. It holds no link to a pack: links are made for a request and not kept.
 *
 * @param id its id, which follows from the order and the channel, so that the same message is known
 *     for the same by whoever receives it
 * @param order the order it is about
 * @param channel how it is sent
 * @param recipient the address, as the tenant gave it
 * @param subject its subject; empty where the channel has none
 * @param text its text
 */
public record Notification(
    UUID id, OrderId order, Channel channel, String recipient, String subject, String text) {
  private static final UUID NAMESPACE = UUID.fromString("b7a0f3d4-52c8-5f0e-8a55-6c1d2e3f4a5b");
  private static final int LONGEST_ADDRESS = 320;
  private static final int LONGEST_SUBJECT = 1000;
  private static final int LONGEST_TEXT = 100_000;

  /** Refuses an empty address or text, and line breaks that would end a header. */
  public Notification {
    StorableText.line("a message's recipient", recipient, LONGEST_ADDRESS);
    if (!subject.isEmpty()) {
      StorableText.line("a message's subject", subject, LONGEST_SUBJECT);
    }
    StorableText.lines("a message's text", text, LONGEST_TEXT);
  }

  /**
   * A message about an order.
   *
   * @param order the order
   * @param channel how it is sent
   * @param recipient the address
   * @param subject its subject; empty where the channel has none
   * @param text its text
   * @return the message with its id
   */
  public static Notification about(
      OrderId order, Channel channel, String recipient, String subject, String text) {
    UUID id = NameBasedUuid.of(NAMESPACE, List.of(order.toString(), channel.name()));
    return new Notification(id, order, channel, recipient, subject, text);
  }
}
