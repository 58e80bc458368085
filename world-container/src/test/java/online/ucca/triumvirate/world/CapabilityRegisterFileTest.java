package online.ucca.triumvirate.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.PublishedList;
import online.ucca.triumvirate.engine.cco.life.RegisterContent;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.StatusListCredential;
import online.ucca.triumvirate.world.capability.CapabilityRegisterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole, shared between processes, and never written over in doubt. */
class CapabilityRegisterFileTest extends CapabilityRegisterContract {
  @TempDir Path home;

  @Override
  protected CapabilityRegister register() {
    return new CapabilityRegisterFile(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"format\":\"triumvirate-capability-lives-1\"}", "no JSON"})
  void refusesADamagedFile_andLeavesItAlone(String content) throws IOException {
    Path file = home.resolve(CapabilityRegisterFile.FILE);
    byte[] damaged = content.getBytes(StandardCharsets.UTF_8);
    Files.write(file, damaged);
    assertDamaged(file, damaged);
  }

  @Test
  void refusesAFileOfWhichOneCharacterIsAnother() throws IOException {
    register().update(CapabilityRegisterContract::oneMore);
    Path file = home.resolve(CapabilityRegisterFile.FILE);
    byte[] altered = Files.readAllBytes(file);
    int digit = new String(altered, StandardCharsets.UTF_8).indexOf("\"index\": 0") + 9;
    altered[digit] = '7';
    Files.write(file, altered);
    assertDamaged(file, altered);
  }

  private void assertDamaged(Path file, byte[] content) throws IOException {
    CapabilityRegister register = register();
    for (Refusal refused :
        List.of(
            assertThrows(Refusal.class, register::read),
            assertThrows(
                Refusal.class, () -> register.update(CapabilityRegisterContract::oneMore)))) {
      assertEquals("CCO_REGISTER_DAMAGED", refused.code());
    }
    assertArrayEquals(content, Files.readAllBytes(file));
  }

  /** A document from outside may have 32 MiB; a register that was written must be read again. */
  @Test
  void readsBackMoreThanACorpusMayHold() {
    PublishedList large = new PublishedList("urn:lists/refresh", "x".repeat(33 * 1024 * 1024));
    register().update(none -> new RegisterContent(List.of(), List.of(), List.of(), List.of(large)));
    assertEquals(List.of(large), register().read().published());
  }

  /** Killed in the middle of whatever it does: what it said is so, and the next one goes on. */
  @Test
  void losesNothingThatWasAcknowledged_whenItsProcessIsKilled() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    for (int lines : new int[] {5, 8, 11}) {
      acknowledged.addAll(killedAfter(lines));
    }
    try (World world = World.open(WorldSettings.in(home))) {
      var lives = world.capabilities().lives();
      for (String line : acknowledged) {
        String[] words = line.split(" +", -1);
        assertTrue(
            lives.find(words[1]).orElseThrow().changes().stream()
                .anyMatch(change -> change.to() == LifecycleState.valueOf(words[0])),
            line);
      }
      long revoked =
          lives.all().stream().filter(life -> life.state() == LifecycleState.REVOKED).count();
      assertEquals(revoked, revocations(world).bits().count());
    }
    assertAudited(acknowledged);
  }

  private List<String> killedAfter(int lines) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dtriumvirate.root=" + System.getProperty("triumvirate.root"),
                RevokingProcess.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (said.size() < lines) {
        String line = out.readLine();
        assertTrue(line != null, "the process ended by itself after " + said);
        said.add(line);
      }
      // By its handle: the process itself would close what is left to read.
      process.toHandle().destroyForcibly();
      // What was on its way when it was killed may be half a line.
      out.lines().filter(line -> line.length() == said.get(0).length()).forEach(said::add);
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return said;
  }

  private static PublishedStatus revocations(World world) {
    return world.capabilities().lives().statusLists().stream()
        .map(StatusListCredential::read)
        .filter(list -> list.purpose() == StatusPurpose.REVOCATION)
        .findFirst()
        .orElseThrow();
  }

  private void assertAudited(List<String> acknowledged) throws IOException {
    Path log = home.resolve("clients/local/tga-v1/audit.jsonl");
    String text = Files.readString(log);
    for (String line : acknowledged) {
      String[] words = line.split(" +", -1);
      String type = "\"event_type\":\"cco_" + words[0].toLowerCase(Locale.ROOT) + "\"";
      assertTrue(
          text.lines().anyMatch(entry -> entry.contains(type) && entry.contains(words[1])), line);
    }
  }
}
