package online.ucca.triumvirate.engine.delivery;

import online.ucca.triumvirate.model.error.Refusal;

/**
 * Sends messages by one channel.
 *
 * <p>[NT-01 MUST] It returns when whoever carries the message on has taken it, and not before.
 * [NT-02 MUST] A message that is sent again carries the same id. [NT-03 MUST] {@code DLV_REFUSED}
 * means that the same message would be refused again; everything else is {@code DLV_UNAVAILABLE}.
 * [NT-04 MUST] Neither addresses nor texts nor credentials stand in a message of an error, nor in a
 * log. [NT-05 MUST] Nothing in a recipient, a sender, a subject or a text adds a header, a
 * recipient or a form field.
 *
 * <p>Safe for use by several threads.
 */
public interface Notifier extends AutoCloseable {

  /**
   * By which channel it sends.
   *
   * @return the channel
   */
  Channel channel();

  /**
   * Sends a message: returns when whoever carries it on has taken it.
   *
   * @param message the message
   * @throws Refusal {@code DLV_UNAVAILABLE} if it may be sent later; {@code DLV_REFUSED} if it
   *     never will, for example because there is no such address. Neither quotes the address.
   */
  void send(Notification message);

  /** Lets go of connections. */
  @Override
  void close();
}
