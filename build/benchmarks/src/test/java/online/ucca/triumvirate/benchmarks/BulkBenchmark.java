package online.ucca.triumvirate.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;

/**
 * How many units of an export a world translates in a second, from the file's bytes to signed files
 * on disk and a signed checkpoint of the audit log, and how much heap stays alive meanwhile. See
 * the README.
 */
public final class BulkBenchmark {
  private static final int WORKERS = 2;
  private static final int AHEAD = 16;
  private static final int LOOK_EVERY = 90;

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Path folder;
  private final boolean looksAtHeap;
  private final AtomicInteger translated = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private long mostAlive;

  private BulkBenchmark(Path folder, boolean looksAtHeap) {
    this.folder = folder;
    this.looksAtHeap = looksAtHeap;
  }

  /**
   * Runs it.
   *
   * @param arguments an empty folder; the export; how often its units are repeated; how many passes
   *     over them; {@code heap} to look at the live heap instead of the time
   * @throws Exception if a file cannot be read or written, or it is interrupted
   */
  public static void main(String[] arguments) throws Exception {
    byte[] export = BulkExport.times(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    boolean heap = arguments.length > 4 && arguments[4].equals("heap");
    for (int pass = 1; pass <= Integer.parseInt(arguments[3]); pass++) {
      Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("pass-" + pass));
      new BulkBenchmark(folder, heap).pass(pass, export);
    }
  }

  private void pass(int pass, byte[] export) throws IOException, InterruptedException {
    long wall = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    try (World world = World.open(WorldSettings.in(folder.resolve("home")))) {
      translate(world, CorpusPayload.ofFile("units.csv", export));
    }
    double seconds = (System.nanoTime() - wall) / 1e9;
    double work = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    int units = translated.get() + refused.get();
    String figures =
        looksAtHeap
            ? String.format(
                Locale.ROOT,
                "most heap alive %.1f MB, file %.1f MB",
                mostAlive / 1e6,
                export.length / 1e6)
            : String.format(
                Locale.ROOT,
                "wall %.2f s, processor %.2f s, %.2f ms per unit, %.0f units/s on two processors",
                seconds,
                work,
                1e3 * work / units,
                2 * units / work);
    System.out.printf(
        Locale.ROOT,
        "pass %d: %d translated, %d refused, %s%n",
        pass,
        translated.get(),
        refused.get(),
        figures);
  }

  private void translate(World world, CorpusPayload export)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("out"));
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    Semaphore room = new Semaphore(AHEAD);
    Iterator<CorpusPayload> units = world.corpora(export, TranslationRequest.DETECT);
    int number = 0;
    while (units.hasNext()) {
      CorpusPayload unit = units.next();
      Path file = out.resolve(number++ + ".triumvirate.json");
      room.acquire();
      workers.execute(
          () -> {
            try {
              one(world, unit, file);
            } finally {
              room.release();
            }
          });
      if (looksAtHeap && number % LOOK_EVERY == 0) {
        System.gc();
        mostAlive =
            Math.max(mostAlive, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      }
    }
    workers.shutdown();
    if (!workers.awaitTermination(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("the units were not translated within an hour");
    }
  }

  private void one(World world, CorpusPayload unit, Path file) {
    try {
      SignedTriumvirate signed = world.translate(unit);
      Files.write(file, signed.document().readableBytes());
      translated.incrementAndGet();
    } catch (Refusal e) {
      refused.incrementAndGet();
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be written", e);
    }
  }
}
