package online.ucca.triumvirate.engine.delivery;

import java.util.UUID;

/**
 * Is told of faults of the program that show when a message is sent. The message is recorded as not
 * sent all the same, and tried again; without this nobody would learn why. Called by whichever
 * thread sends.
 */
@FunctionalInterface
public interface DeliveryFaults {

  /**
   * A notifier threw what it never should. What this throws itself stops the sending.
   *
   * @param message the id of the message that was to be sent
   * @param fault what was thrown. Its own text may quote an address: whoever logs it names its
   *     class and where it was thrown, and no more
   */
  void happened(UUID message, RuntimeException fault);
}
