package online.ucca.triumvirate.properties.life;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.InMemoryCapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.RegisterContent;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import org.junit.jupiter.api.Test;

/**
 * Thousands of random sequences of operations: no state is reached that the reference does not
 * reach, every accepted transition is audited, and the published lists agree with both.
 */
class LifeModelTest {
  private static final long SEED = 20_261_123;
  private static final int SHORT_FORM = 150;
  private static final int OPERATIONS = 24;

  private static int run(
      int sequences, Supplier<CapabilityRegister> registers, Supplier<RecordingLogs> logs) {
    int accepted = 0;
    for (int i = 0; i < sequences; i++) {
      accepted += new LifeTrial(SEED + i, registers.get(), logs.get()).run(OPERATIONS);
    }
    return accepted;
  }

  @Test
  void everyLifeIsWhatTheReferenceSays() {
    int sequences = Integer.getInteger("triumvirate.lives", SHORT_FORM);
    int accepted = run(sequences, InMemoryCapabilityRegister::new, RecordingLogs::new);
    assertTrue(accepted > 5 * sequences, () -> "only " + accepted + " transitions were tried");
  }

  @Test
  void theTrialConvictsARegisterThatForgets() {
    assertConvicts(ForgetfulRegister::new, RecordingLogs::new);
  }

  @Test
  void theTrialConvictsALogThatDropsATransition() {
    for (AuditEventType dropped : AuditEventType.values()) {
      if (dropped.name().startsWith("CCO_")) {
        assertConvicts(
            InMemoryCapabilityRegister::new,
            () ->
                new RecordingLogs() {
                  @Override
                  void hear(AuditEvent event) {
                    if (event.eventType() != dropped) {
                      super.hear(event);
                    }
                  }
                });
      }
    }
  }

  private static void assertConvicts(
      Supplier<CapabilityRegister> registers, Supplier<RecordingLogs> logs) {
    assertThrows(AssertionError.class, () -> run(50, registers, logs));
  }

  /** Says that it keeps, and does not, the second time. */
  private static final class ForgetfulRegister implements CapabilityRegister {
    private final CapabilityRegister kept = new InMemoryCapabilityRegister();
    private int updates;

    @Override
    public RegisterContent read() {
      return kept.read();
    }

    @Override
    public RegisterContent update(UnaryOperator<RegisterContent> change) {
      updates++;
      return updates == 2 ? change.apply(kept.read()) : kept.update(change);
    }
  }
}
