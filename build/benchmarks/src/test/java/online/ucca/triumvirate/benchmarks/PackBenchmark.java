package online.ucca.triumvirate.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.engine.pack.PackOptions;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.pack.archive.PackArchive;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;

/**
 * How much processor time a pack takes, from the bytes of a signed Triumvirate to the bytes of the
 * archive: the gate, the documents in both formats, the manifest and its proof. See the README.
 */
public final class PackBenchmark {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Instant DAY = Instant.parse("2026-03-18T00:00:00Z");

  private PackBenchmark() {}

  /**
   * Prints processor time (of the whole process, and of the thread that packs), wall time and size
   * of a pack, and a hash of all packs that were made, to compare two builds by.
   *
   * @param arguments the world's folder; the extracted units, a file or a folder of them; how many
   *     packs to make before the clock starts; how many to measure; {@code accessible} for tagged
   *     PDFs; a folder if the first unit's pack is to be written there
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    int warm = Integer.parseInt(arguments[2]);
    int take = Integer.parseInt(arguments[3]);
    boolean accessible = arguments.length > 4 && arguments[4].equals("accessible");
    try (World world = World.open(WorldSettings.in(Path.of(arguments[0])).reproducibleAt(DAY))) {
      List<byte[]> units = new ArrayList<>();
      for (Path unit : units(Path.of(arguments[1]))) {
        CorpusPayload payload =
            CorpusPayload.ofFile(unit.getFileName().toString(), Files.readAllBytes(unit));
        units.add(world.translate(payload).document().canonicalBytes());
      }
      PackOrder order =
          world
              .orderFor("Harbour College", "12345")
              .withOptions(new PackOptions(false, accessible, false, Collections.emptySet()));
      if (arguments.length > 5) {
        Files.write(Path.of(arguments[5]), pack(world, units.get(0), order));
      }
      for (int i = 0; i < warm; i++) {
        pack(world, units.get(i % units.size()), order);
      }
      measure(world, units, order, take);
    }
  }

  private static void measure(World world, List<byte[]> units, PackOrder order, int take) {
    List<String> hashes = new ArrayList<>();
    long size = 0;
    long wall = System.nanoTime();
    long work = SYSTEM.getProcessCpuTime();
    long own = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < take; i++) {
      byte[] zip = pack(world, units.get(i % units.size()), order);
      size += zip.length;
      if (i < units.size()) {
        hashes.add(Sha256.of(zip).hex());
      }
    }
    own = THREADS.getCurrentThreadCpuTime() - own;
    work = SYSTEM.getProcessCpuTime() - work;
    wall = System.nanoTime() - wall;
    System.out.printf(
        Locale.ROOT,
        "cpu_ms %.1f thread_ms %.1f wall_ms %.1f bytes %d sha256 %s%n",
        work / 1e6 / take,
        own / 1e6 / take,
        wall / 1e6 / take,
        size / take,
        Sha256.of(String.join("", hashes).getBytes(StandardCharsets.US_ASCII)).hex());
  }

  private static byte[] pack(World world, byte[] triumvirate, PackOrder order) {
    return PackArchive.write(world.pack(triumvirate, order));
  }

  private static List<Path> units(Path source) throws IOException {
    if (!Files.isDirectory(source)) {
      return List.of(source);
    }
    try (var files = Files.list(source)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
