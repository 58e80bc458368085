package online.ucca.triumvirate.properties.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.properties.sign.RegisteredAdapter;
import online.ucca.triumvirate.properties.sign.Signatures;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import org.junit.jupiter.api.Test;

/** Every byte of a signed document, one after the other. */
class ByteFlipTest {
  private static final int SHORT_FORM = 600;
  private static final String ESCAPED_CONTROL = "\\u00";

  private final Sample sample = Sample.of(SchemaVersion.V1_1, smallestWithoutEscapes(), 0);
  private final Gate gate =
      new Gate(
          new EveritSchemaValidator(),
          new BouncyCastleProofVerifier(),
          RegisteredAdapter.of(sample.triumvirate(), RegistrationState.ACTIVE),
          new InMemoryTriumvirateStore(),
          Signatures.CLOCK);

  /** One bit of each byte; in the long form each of its eight. */
  @Test
  void refusesEveryFlippedBit() {
    byte[] signed = sample.signed().canonicalBytes();
    gate.admit(signed);
    boolean all = Integer.getInteger("triumvirate.mutations", SHORT_FORM) > SHORT_FORM;
    List<String> accepted = new ArrayList<>();
    for (int bit = 0; bit < signed.length * Byte.SIZE; bit++) {
      int at = bit / Byte.SIZE;
      if (all || bit % Byte.SIZE == at % Byte.SIZE) {
        byte[] altered = signed.clone();
        altered[at] ^= (byte) (1 << bit % Byte.SIZE);
        if (!isRefused(altered)) {
          accepted.add("bit " + bit % Byte.SIZE + " of byte " + at);
        }
      }
    }
    assertEquals(List.of(), accepted);
    assertTrue(signed.length > 2000);
  }

  private boolean isRefused(byte[] altered) {
    try {
      gate.admit(altered);
      return false;
    } catch (Refusal refusal) {
      ErrorCode.valueOf(refusal.code());
      return true;
    }
  }

  /** Another case of a digit in such an escape spells the same document and alters nothing. */
  private static long smallestWithoutEscapes() {
    long seed = 0;
    while (json(seed).contains(ESCAPED_CONTROL)) {
      seed++;
    }
    return seed;
  }

  private static String json(long seed) {
    return new String(
        Sample.of(SchemaVersion.V1_1, seed, 0).signed().canonicalBytes(), StandardCharsets.UTF_8);
  }
}
