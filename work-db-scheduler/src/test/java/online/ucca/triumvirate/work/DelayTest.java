package online.ucca.triumvirate.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.work.WorkSettings;
import org.junit.jupiter.api.Test;

class DelayTest {
  private static final Instant NOON = Instant.parse("2027-01-01T12:00:00Z");

  private static WorkSettings after(Duration first) {
    return new WorkSettings(1, 100, first, Duration.ofSeconds(5), Duration.ofSeconds(1));
  }

  @Test
  void doublesWithEachFailure_upToAnHour() {
    WorkSettings settings = after(Duration.ofSeconds(2));
    assertEquals(
        Stream.of(2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600)
            .map(Duration::ofSeconds)
            .toList(),
        IntStream.range(0, 13).mapToObj(before -> OrderTask.delay(settings, before)).toList());
    assertEquals(Duration.ofHours(1), OrderTask.delay(settings, 1_000));
    assertEquals(Duration.ofHours(1), OrderTask.delay(after(Duration.ofDays(1)), 0));
    assertEquals(Duration.ofHours(1), OrderTask.delay(after(Duration.ofMinutes(59)), 29));
  }

  private static ExecutionComplete work(Duration took) {
    return ExecutionComplete.success(
        new Execution(NOON, new TaskInstance<Void>("recurring sync", "recurring")),
        NOON,
        NOON.plus(took));
  }

  @Test
  void recursFromItsBeginning_andAtOnceIfItTookLonger() {
    FromItsBeginning hourly = new FromItsBeginning(Duration.ofHours(1), Duration.ZERO);
    assertEquals(
        NOON.plus(Duration.ofHours(1)), hourly.getNextExecutionTime(work(Duration.ofMinutes(20))));
    assertEquals(
        NOON.plus(Duration.ofHours(3)), hourly.getNextExecutionTime(work(Duration.ofHours(3))));
    assertEquals(NOON, hourly.getInitialExecutionTime(NOON));
  }

  @Test
  void timesSortAsText() {
    Instant before = Instant.parse("2027-01-01T00:00:00Z");
    Instant after = Instant.parse("2027-01-01T00:00:00.000001Z");
    assertEquals("2027-01-01T00:00:00.000000Z", TaskTimes.text(before));
    assertEquals("2027-01-01T00:00:00.000001Z", TaskTimes.text(after));
  }
}
