package online.ucca.triumvirate.delivery;

import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Why a message was not sent. It is named by its id: neither address nor text is quoted. */
final class DeliveryFault {
  private DeliveryFault() {}

  /** It may be sent later. */
  static Refusal unavailable(Notification message, String why) {
    return refusal(message, Finding.of(ErrorCode.DLV_UNAVAILABLE, why));
  }

  /** It never will be sent as it is. */
  static Refusal refused(Notification message, String why) {
    return refusal(message, Finding.of(ErrorCode.DLV_REFUSED, why));
  }

  /** Whoever sent it was told to stop. */
  static Refusal interrupted(Notification message) {
    Thread.currentThread().interrupt();
    return refusal(
        message, Finding.of(ErrorCode.ENV_INTERRUPTED, "while a message was handed over"));
  }

  private static Refusal refusal(Notification message, Finding finding) {
    return new Refusal(finding.from("message " + message.id()));
  }
}
