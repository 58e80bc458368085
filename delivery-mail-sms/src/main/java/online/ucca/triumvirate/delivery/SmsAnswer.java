package online.ucca.triumvirate.delivery;

import jakarta.json.JsonNumber;
import java.net.http.HttpResponse;
import java.util.OptionalInt;
import java.util.Set;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.ForeignJson;

/**
 * What a provider's answer means for the message. Its text stays here: it may quote the number, as
 * Twilio's does.
 */
final class SmsAnswer {
  /** What is read of an answer, in bytes: errors take some hundreds. */
  private static final int LONGEST = 16 * 1024;

  /**
   * Twilio's codes that stand in a 400 and are not about recipient or text: credentials, rate, the
   * sender, a full queue, a country that the account may not send to.
   */
  private static final Set<Integer> NOT_THE_RECIPIENTS =
      Set.of(20003, 20008, 20429, 21212, 21408, 21603, 21606, 21611, 21659, 21660, 21661);

  private SmsAnswer() {}

  /** How many bytes of an answer are looked at: none of one that says yes. */
  static int needed(int status) {
    return isTaken(status) ? 0 : LONGEST;
  }

  /** Refuses unless the provider has taken the message. */
  static void check(Notification message, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (isTaken(status)) {
      return;
    }
    OptionalInt code = code(answer.body());
    String said = ": it answered " + status + (code.isPresent() ? ", code " + code.getAsInt() : "");
    boolean isAddressFault =
        (status == 400 || status == 422)
            && (code.isEmpty() || !NOT_THE_RECIPIENTS.contains(code.getAsInt()));
    if (isAddressFault) {
      throw DeliveryFault.refused(
          message, "the provider of text messages refuses recipient or text" + said);
    }
    throw DeliveryFault.unavailable(
        message, "the provider of text messages does not take the message now" + said);
  }

  private static boolean isTaken(int status) {
    return status >= 200 && status < 300;
  }

  /** The provider's own code, {@code {"code": 21211, …}}, if the answer has one. */
  private static OptionalInt code(byte[] body) {
    try {
      return ForeignJson.read(body).get("code") instanceof JsonNumber number && number.isIntegral()
          ? OptionalInt.of(number.intValueExact())
          : OptionalInt.empty();
    } catch (Refusal | ArithmeticException notJson) {
      return OptionalInt.empty();
    }
  }
}
