package online.ucca.triumvirate.delivery;

import jakarta.mail.MessagingException;
import java.util.Set;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.model.error.Refusal;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a mail server's answer means for the message. Its text stays here: it may quote addresses.
 */
final class SmtpFault {
  /** Of a recipient: there is none such, or it is not spelled so (RFC 5321 §4.2.3). */
  private static final Set<Integer> NO_SUCH_RECIPIENT = Set.of(501, 550, 551, 553, 554);

  /** Of the content, once it was sent: the server will not have it. */
  private static final Set<Integer> NOT_THIS_CONTENT = Set.of(550, 552, 553, 554);

  private SmtpFault() {}

  static Refusal refusal(Notification message, MessagingException thrown) {
    for (Exception cause = thrown;
        cause instanceof MessagingException mail;
        cause = mail.getNextException()) {
      if (cause instanceof SMTPAddressFailedException address) {
        return ofRecipient(message, address.getReturnCode());
      }
      if (cause instanceof SMTPSendFailedException send) {
        return ofSending(message, send.getReturnCode(), send.getCommand());
      }
    }
    return DeliveryFault.unavailable(message, "the mail server was not reached, or did not answer");
  }

  private static Refusal ofRecipient(Notification message, int answer) {
    return NO_SUCH_RECIPIENT.contains(answer)
        ? DeliveryFault.refused(message, "the mail server refuses the recipient" + said(answer))
        : DeliveryFault.unavailable(
            message, "the mail server does not take the recipient now" + said(answer));
  }

  /** The end of the content is sent as a command, too: a full stop on a line of its own. */
  private static Refusal ofSending(Notification message, int answer, String command) {
    return command.endsWith(".") && NOT_THIS_CONTENT.contains(answer)
        ? DeliveryFault.refused(message, "the mail server refuses the message" + said(answer))
        : DeliveryFault.unavailable(
            message, "the mail server does not take the message now" + said(answer));
  }

  private static String said(int answer) {
    return answer > 0 ? ": it answered " + answer : ": it answered nothing";
  }
}
