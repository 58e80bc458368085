package online.ucca.triumvirate.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;

/**
 * How many audit entries eight writers get acknowledged in a second: written in groups, and with
 * one fdatasync for each entry, in turn in one run. See the README.
 */
public final class AuditLogBenchmark {
  static final AdapterId ADAPTER = new AdapterId("tga-v1");
  static final ClientId CLIENT = new ClientId("client-a");

  private static final int WRITERS = 8;
  private static final int WARM_UP = 2;

  /** As many as the host writes for a unit that is translated and submitted. */
  private static final int UNIT = 8;

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private AuditLogBenchmark() {}

  /** How a log is written. */
  private enum Way {
    GROUPS_UNIT_AWAITED("groups, each unit's 8 entries awaited together", 60_000),
    GROUPS_EACH_AWAITED("groups, each entry awaited alone", 20_000),
    ONE_FORCE_PER_ENTRY("one fdatasync per entry", 6_000);

    private final String words;
    private final int entries;

    Way(String words, int entries) {
      this.words = words;
      this.entries = entries;
    }
  }

  /** What a round gave. */
  private record Round(double perSecond, double cpuMicros) {}

  /**
   * Measures.
   *
   * @param arguments a folder on the disk to measure, and how many rounds
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    Map<Way, List<Round>> measured = new EnumMap<>(Way.class);
    for (int round = -WARM_UP; round < rounds; round++) {
      for (Way way : Way.values()) {
        Round one = measure(way, folder.resolve(way + ".jsonl"));
        if (round >= 0) {
          measured.computeIfAbsent(way, ignored -> new ArrayList<>()).add(one);
        }
      }
    }
    double slowest = median(measured, Way.ONE_FORCE_PER_ENTRY, Round::perSecond);
    for (Way way : Way.values()) {
      double rate = median(measured, way, Round::perSecond);
      System.out.printf(
          Locale.ROOT,
          "%-48s %8.0f entries/s  %6.1f us of processor time  %6.1f times%n",
          way.words,
          rate,
          median(measured, way, Round::cpuMicros),
          rate / slowest);
    }
  }

  private static Round measure(Way way, Path file) throws Exception {
    try {
      if (way == Way.ONE_FORCE_PER_ENTRY) {
        try (OneForcePerEntry log = new OneForcePerEntry(file)) {
          return run(log, way.entries, 1);
        }
      }
      try (FileAuditLog log = FileAuditLog.open(file, ADAPTER, CLIENT, Instant::now)) {
        return run(log, way.entries, way == Way.GROUPS_UNIT_AWAITED ? UNIT : 1);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Round run(AuditLog log, int entries, int awaitedTogether) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Callable<Integer>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(() -> write(log, entries / WRITERS, awaitedTogether));
      }
      long cpu = SYSTEM.getProcessCpuTime();
      long start = System.nanoTime();
      int written = 0;
      for (Future<Integer> done : threads.invokeAll(writers)) {
        written += done.get();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Round(written / seconds, (SYSTEM.getProcessCpuTime() - cpu) / 1e3 / written);
    } finally {
      threads.shutdown();
    }
  }

  private static int write(AuditLog log, int entries, int awaitedTogether) {
    int written = 0;
    while (written < entries) {
      AuditReceipt last = log.append(event(written));
      for (int i = 1; i < awaitedTogether; i++) {
        last = log.append(event(written + i));
      }
      last.await();
      written += awaitedTogether;
    }
    return written;
  }

  private static AuditEvent event(int number) {
    return new AuditEvent(
        new SubmissionId(new UUID(1, number)),
        AuditEventType.TRANSLATION_COMPLETED,
        new CorpusId("SAMWRK201_R1"),
        Sha256.of(new byte[] {1}),
        new TriumvirateId(new UUID(2, number)),
        12,
        AuditOutcome.SUCCESS,
        Map.of("confidence", "full", "decisions", 40, "unmapped", 0, "warnings", List.of()));
  }

  private static double median(
      Map<Way, List<Round>> measured, Way way, ToDoubleFunction<Round> of) {
    double[] sorted =
        measured.getOrDefault(way, List.of()).stream().mapToDouble(of).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
