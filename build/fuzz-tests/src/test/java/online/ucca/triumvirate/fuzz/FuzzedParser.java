package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/**
 * What the fuzzers share: the longest time for one input, and an account of what was done. Each has
 * a JVM of its own when it fuzzes; a run that silently tried no more than the stored inputs fails.
 */
@Timeout(20)
abstract class FuzzedParser {
  /** Where each fuzzer leaves its account. */
  static final Path ACCOUNTS = Path.of("target", "fuzz");

  /** Far more than the stored inputs, far fewer than any fuzzer tries in a minute. */
  private static final long FEWEST_EXECUTIONS = 500;

  private static final AtomicLong EXECUTIONS = new AtomicLong();

  /** Called by each fuzzer for each input. */
  static void tried() {
    EXECUTIONS.incrementAndGet();
  }

  @AfterAll
  static void account(TestInfo test) throws IOException {
    long executions = EXECUTIONS.getAndSet(0);
    if (Boolean.getBoolean("triumvirate.fuzz")) {
      Files.createDirectories(ACCOUNTS);
      String name = test.getTestClass().orElseThrow().getSimpleName();
      Files.writeString(
          ACCOUNTS.resolve(name + ".txt"),
          executions + " executions, heap at most " + peakHeap() / (1 << 20) + " MB\n");
      assertTrue(executions >= FEWEST_EXECUTIONS, () -> "nothing was fuzzed: " + executions);
    } else {
      assertTrue(executions > 0, "no input was tried");
    }
  }

  /** The heap's pools have their peaks at different times, so that this is at least its peak. */
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
