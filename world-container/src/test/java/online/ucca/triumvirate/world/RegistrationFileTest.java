package online.ucca.triumvirate.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.RegistrationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file behind a world's registrations: whole, shared, and never written over in doubt. */
class RegistrationFileTest {
  private static final AdapterVersionInfo QUAY =
      new AdapterVersionInfo(
          new AdapterId("quay-v1"),
          "1.0.0",
          "Quay Board",
          List.of("unit"),
          SchemaVersion.V1_1,
          Map.of(),
          List.of());

  @TempDir Path home;

  private WorldRegistrations registrations() {
    return WorldRegistrations.of(WorldSettings.in(home));
  }

  private Path file() {
    return home.resolve("registrations.json");
  }

  @BeforeEach
  void register() {
    registrations().register(List.of(QUAY), Keys.key(1));
  }

  private AdapterRegistration registered() {
    return registrations().current().registrations().get(0);
  }

  private void assertDamaged(byte[] content) throws IOException {
    Files.write(file(), content);
    WorldRegistrations damaged = registrations();
    assertEquals("REG_FILE_DAMAGED", assertThrows(Refusal.class, damaged::current).code());
    assertEquals(
        "REG_FILE_DAMAGED",
        assertThrows(
                Refusal.class,
                () ->
                    damaged.become(
                        QUAY.adapterId(), "1.0.0", RegistrationState.SUSPENDED, "me", "because"))
            .code());
    assertEquals(
        "REG_FILE_DAMAGED",
        assertThrows(Refusal.class, () -> damaged.register(List.of(QUAY), Keys.key(2))).code());
    assertArrayEquals(content, Files.readAllBytes(file()), "it was written over");
  }

  @Test
  void refusesEveryFlippedBit_ofWhatItSays() throws IOException {
    byte[] good = Files.readAllBytes(file());
    String canonical = registered().toString();
    int refused = 0;
    for (int i = 0; i < good.length; i++) {
      byte[] flipped = good.clone();
      flipped[i] ^= (byte) (1 << (i % 8));
      Files.write(file(), flipped);
      try {
        // White space between the members may be another white space.
        assertEquals(canonical, registered().toString());
        assertTrue(good[i] == ' ' || good[i] == '\n', "accepted with byte " + i + " flipped");
      } catch (Refusal refusal) {
        assertEquals("REG_FILE_DAMAGED", refusal.code());
        refused++;
      }
    }
    assertTrue(refused > good.length / 2);
  }

  @Test
  void leavesADamagedFileAsItIs() throws IOException {
    String good = Files.readString(file());
    assertDamaged(new byte[0]);
    assertDamaged("{}".getBytes(StandardCharsets.UTF_8));
    assertDamaged(good.substring(0, good.length() / 2).getBytes(StandardCharsets.UTF_8));
    assertDamaged(good.replace("\"active\"", "\"revoked\"").getBytes(StandardCharsets.UTF_8));
    assertDamaged(
        good.replace("-registrations-1", "-registrations-2").getBytes(StandardCharsets.UTF_8));
    Files.writeString(file(), good);
    assertEquals(RegistrationState.ACTIVE, registered().state());
  }

  @Test
  void seesWhatAnotherProcessChanged_withoutBeingOpenedAgain() {
    WorldRegistrations open = registrations();
    assertEquals(RegistrationState.ACTIVE, open.current().registrations().get(0).state());
    for (RegistrationState next :
        List.of(RegistrationState.SUSPENDED, RegistrationState.ACTIVE, RegistrationState.REVOKED)) {
      registrations().become(QUAY.adapterId(), "1.0.0", next, "me", "because");
      assertEquals(next, open.current().registrations().get(0).state());
    }
  }

  @Test
  void writesNothing_whenNothingChanges() throws IOException {
    Object before = Files.readAttributes(file(), "unix:ino,ctime");
    assertEquals(List.of(), registrations().register(List.of(QUAY), Keys.key(1)));
    assertThrows(
        Refusal.class,
        () ->
            registrations()
                .become(QUAY.adapterId(), "1.0.0", RegistrationState.REGISTERED, "me", "because"));
    assertEquals(before, Files.readAttributes(file(), "unix:ino,ctime"));
    assertFalse(Files.exists(home.resolve(".registrations.json.part")));
  }

  @Test
  void saysSo_whenItsFolderCannotBeMade() throws IOException {
    Path notAFolder = Files.writeString(home.resolve("file"), "");
    WorldRegistrations nowhere = WorldRegistrations.of(WorldSettings.in(notAFolder));
    // To JDK 25, what lies below a file is not there; to JDK 17, it cannot be read.
    assertTrue(
        Set.of("ENV_FILE_UNREADABLE", "ENV_FILE_UNWRITABLE")
            .contains(
                assertThrows(Refusal.class, () -> nowhere.register(List.of(QUAY), Keys.key(1)))
                    .code()));
    Files.delete(file());
    Files.createDirectories(file().resolve("inside"));
    assertEquals(
        "ENV_FILE_UNREADABLE", assertThrows(Refusal.class, () -> registrations().current()).code());
  }

  @Test
  void losesNoChange_whenProcessesAndThreadsChangeItAtOnce() throws Exception {
    int each = 15;
    List<Process> processes = new ArrayList<>();
    for (int first : new int[] {2, 2 + each}) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  RotatingProcess.class.getName(),
                  home.toString(),
                  Integer.toString(first),
                  Integer.toString(each))
              .inheritIO()
              .start());
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<?>> done = new ArrayList<>();
    try {
      for (int first : new int[] {2 + 2 * each, 2 + 3 * each}) {
        done.add(
            threads.submit(
                () ->
                    RotatingProcess.main(
                        new String[] {
                          home.toString(), Integer.toString(first), Integer.toString(each)
                        })));
      }
      for (Future<?> one : done) {
        one.get(60, TimeUnit.SECONDS);
      }
      for (Process process : processes) {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
      }
    } finally {
      threads.shutdownNow();
      processes.forEach(Process::destroyForcibly);
    }
    AdapterRegistration after = registered();
    assertEquals(1 + 4 * each, after.signingKeys().size());
    assertEquals(3 + 4 * each, after.history().size());
    assertEquals(
        5, new HashSet<>(after.history().stream().map(change -> change.by()).toList()).size());
  }
}
