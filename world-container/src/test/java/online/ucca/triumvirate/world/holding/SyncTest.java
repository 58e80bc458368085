package online.ucca.triumvirate.world.holding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.WorldSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncTest {
  /** Component, release, two bundles, and the component once more. */
  private static final int REQUESTS_PER_UNIT = 5;

  @TempDir Path home;
  private final SmallRegister register = new SmallRegister();

  @AfterEach
  void stop() {
    register.close();
  }

  private WorldSettings settings() {
    return register.settings(home);
  }

  private SyncIndex sync(List<String> codes) {
    return SyncProcess.run(settings(), codes, new SyncProcess.Silence());
  }

  private List<String> publish(int count) {
    List<String> codes = IntStream.range(0, count).mapToObj(i -> "HARBQUA" + (300 + i)).toList();
    codes.forEach(register::publish);
    return codes;
  }

  private static List<String> results(SyncIndex sync) {
    return sync.outcomes().stream().map(one -> one.code() + " " + one.result()).toList();
  }

  @Test
  void receivesEveryCode_andGoesOnAfterAFailure() {
    List<String> codes = new ArrayList<>(publish(2));
    codes.add(1, "HARBQUA999");
    register.publish("HARBQUA998", text -> text.replace("1. Prepare the berth", ""));
    codes.add(2, "HARBQUA998");
    SyncIndex sync = sync(codes);
    assertEquals(
        List.of(
            "HARBQUA300 received",
            "HARBQUA999 missing",
            "HARBQUA998 refused",
            "HARBQUA301 received"),
        results(sync));
    CodeOutcome first = sync.outcomes().get(0);
    HeldInstrument held = first.held();
    if (held == null) {
      throw new AssertionError(first.findings());
    }
    assertEquals("R2 HARBQUA300_R2", held.version() + " " + held.corpusId());
    assertTrue(HoldingsFolder.of(settings()).triumvirate(held).length > 1000);
    assertEquals(List.of(sync), HoldingsFolder.of(settings()).syncs());
  }

  @Test
  void asksOnlyForWhatChanged_whenItSyncsAgain() {
    List<String> codes = publish(3);
    sync(codes);
    register.publish("HARBQUA301", text -> text.replace("size, depth", "size, draught"));
    assertEquals(
        List.of("HARBQUA300 unchanged", "HARBQUA301 received", "HARBQUA302 unchanged"),
        results(sync(codes)));
    assertEquals(2 * 3 * REQUESTS_PER_UNIT, register.requests().size());
  }

  /** The process is killed while it works; what is on disk by then is not asked for again. */
  @ParameterizedTest
  @ValueSource(ints = {5 * REQUESTS_PER_UNIT, 7 * REQUESTS_PER_UNIT + 2})
  void goesOnWhereItWasKilled(int answers) throws IOException, InterruptedException {
    List<String> codes = publish(12);
    register.answerOnly(answers);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SyncProcess.class.getName(),
                home.toString(),
                register.host()));
    command.addAll(codes);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (register.requests().size() <= answers && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
    } finally {
      process.destroyForcibly();
    }
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertEquals(List.of(), HoldingsFolder.of(settings()).syncs(), "it was not finished");
    register.answerAll();
    register.requests().clear();
    int[] before = new int[1];
    SyncIndex sync =
        SyncProcess.run(
            settings(),
            codes,
            new SyncProcess.Silence() {
              @Override
              public void begins(SyncRequest request, int received) {
                before[0] = received;
              }
            });
    assertEquals(1, sync.number());
    assertEquals(answers / REQUESTS_PER_UNIT, before[0], "received before");
    assertEquals(12, sync.outcomes().stream().filter(one -> one.is(CodeResult.RECEIVED)).count());
    assertEquals((12 - before[0]) * REQUESTS_PER_UNIT, register.requests().size());
    for (String code : codes.subList(0, before[0])) {
      assertEquals(0, register.requestsOf(code), code);
    }
  }

  /** What throws out of a sync is as good as a kill, at a place that a test can choose. */
  private void stopAfter(int codesDone, List<String> codes) {
    SyncProgress stopping =
        new SyncProcess.Silence() {
          private int done;

          @Override
          public void done(CodeOutcome outcome) {
            if (++done == codesDone) {
              throw new IllegalStateException("stopped");
            }
          }
        };
    assertThrows(IllegalStateException.class, () -> SyncProcess.run(settings(), codes, stopping));
  }

  @Test
  void cutsOffALineThatWasNotWrittenWhole() throws IOException {
    List<String> codes = publish(4);
    stopAfter(2, codes);
    Path outcomes = HoldingsFolder.of(settings()).sync(1).resolve("outcomes.jsonl");
    Files.writeString(outcomes, "{\"code\":\"HARBQUA302\",\"res", StandardOpenOption.APPEND);
    register.requests().clear();
    assertEquals(4, sync(codes).outcomes().size());
    assertEquals(2 * REQUESTS_PER_UNIT, register.requests().size());
    assertEquals(4, Files.readAllLines(outcomes).size());
  }

  @Test
  void refusesToGoOn_fromADamagedRecord() throws IOException {
    List<String> codes = publish(3);
    stopAfter(2, codes);
    Path outcomes = HoldingsFolder.of(settings()).sync(1).resolve("outcomes.jsonl");
    Files.writeString(outcomes, Files.readString(outcomes).replaceFirst("\"code\"", "\"coda\""));
    assertEquals("ENV_FILE_UNREADABLE", assertThrows(Refusal.class, () -> sync(codes)).code());
  }

  @Test
  void startsAnew_withOtherCodes() {
    List<String> codes = publish(3);
    stopAfter(1, codes);
    SyncIndex other = sync(codes.subList(0, 2));
    assertEquals(2, other.number());
    assertEquals(2, other.outcomes().size());
  }

  @Test
  void asksOnceForACodeThatStandsTwice() {
    List<String> codes = publish(1);
    assertEquals(1, sync(List.of(codes.get(0), codes.get(0))).outcomes().size());
    assertEquals(REQUESTS_PER_UNIT, register.requests().size());
  }

  @Test
  void countsAsFailed_whatOnlyTheCacheGave() {
    List<String> codes = publish(1);
    sync(codes);
    register.close();
    SyncIndex sync = sync(codes);
    assertEquals(List.of("HARBQUA300 failed"), results(sync));
    assertEquals("ING_CACHE_STALE", sync.outcomes().get(0).findings().get(0).errorCode());
    assertEquals(
        1, HoldingsFolder.after(HoldingsFolder.of(settings()).syncs()).size(), "it is still held");
  }

  @Test
  void refusesASecondSync_whileOneRuns() {
    List<String> codes = publish(1);
    SyncProgress second =
        new SyncProcess.Silence() {
          @Override
          public void begins(SyncRequest request, int received) {
            assertEquals(
                "ENV_FILE_UNWRITABLE", assertThrows(Refusal.class, () -> sync(codes)).code());
          }
        };
    assertEquals(1, SyncProcess.run(settings(), codes, second).outcomes().size());
  }
}
