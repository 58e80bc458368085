package online.ucca.triumvirate.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.engine.work.WorkSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;

class RecurrenceTest {
  private final List<Object> logged = new ArrayList<>();
  private final Logger log =
      (Logger)
          Proxy.newProxyInstance(
              RecurrenceTest.class.getClassLoader(),
              new Class<?>[] {Logger.class},
              (proxy, method, arguments) -> {
                logged.add(method.getName());
                logged.addAll(Arrays.asList(arguments));
                return null;
              });

  @Test
  void logsWhatRecurringWorkThrows_withItsCause() {
    IllegalStateException fault = new IllegalStateException("the register is on fire");
    RuntimeException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                DbSchedulerWorker.logged(
                    "register-sync",
                    () -> {
                      throw fault;
                    },
                    log));
    assertSame(fault, thrown);
    assertEquals("warn", logged.get(0));
    assertEquals(List.of("register-sync", fault), logged.subList(2, 4));
  }

  @Test
  void logsNothing_whenItEndsWell() {
    List<String> done = new ArrayList<>();
    DbSchedulerWorker.logged("sweep", () -> done.add("sweep"), log);
    assertEquals(List.of("sweep"), done);
    assertEquals(List.of(), logged);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 1000, 100",
    "1, 0, 0, 1000, 100",
    "1, 1, -1, 1000, 100",
    "1, 1, 0, 0, 100",
    "1, 1, 0, -5, 100",
    "1, 1, 0, 1000, 0",
    "1, 1, 0, 1000, -1"
  })
  void refusesToWorkByNumbersThatAreNone(
      int threads, int attempts, long delay, long heartbeat, long poll) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new WorkSettings(
                threads,
                attempts,
                Duration.ofMillis(delay),
                Duration.ofMillis(heartbeat),
                Duration.ofMillis(poll)));
  }
}
