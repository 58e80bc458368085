package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.world.WorldRegistrations;
import online.ucca.triumvirate.world.WorldSettings;
import org.junit.jupiter.api.Test;

/** The file of registrations: read whole, or refused and left as it is. */
class RegistrationFileFuzzTest extends FuzzedParser {
  private static final Scratch SCRATCH = new Scratch();

  @FuzzTest(maxDuration = "60s")
  void read(byte[] bytes) throws IOException {
    tried();
    Path file = SCRATCH.with("registrations.json", bytes);
    WorldRegistrations registrations = WorldRegistrations.of(WorldSettings.in(SCRATCH.folder()));
    try {
      assertEquals(registrations.current(), registrations.current());
    } catch (Refusal refusal) {
      Coded.check(refusal);
      assertEquals("REG_FILE_DAMAGED", refusal.code());
      try {
        registrations.become(
            new AdapterId("tga-v1"), "0.1.0", RegistrationState.SUSPENDED, "somebody", "because");
      } catch (Refusal again) {
        assertEquals("REG_FILE_DAMAGED", again.code());
      }
      assertArrayEquals(bytes, Files.readAllBytes(file));
    }
  }

  @Test
  void readsWhatWasStored() throws IOException {
    try (InputStream in =
        RegistrationFileFuzzTest.class.getResourceAsStream(
            "RegistrationFileFuzzTestInputs/read/stored.json")) {
      SCRATCH.with("registrations.json", Objects.requireNonNull(in).readAllBytes());
    }
    WorldRegistrations registrations = WorldRegistrations.of(WorldSettings.in(SCRATCH.folder()));
    assertEquals(
        RegistrationState.SUSPENDED, registrations.current().registrations().get(0).state());
  }
}
