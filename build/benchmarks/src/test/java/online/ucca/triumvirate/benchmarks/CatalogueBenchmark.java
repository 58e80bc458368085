package online.ucca.triumvirate.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.CataloguePage;
import online.ucca.triumvirate.engine.catalogue.CatalogueQuery;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.engine.catalogue.SearchWords;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.world.catalogue.CatalogueFile;
import online.ucca.triumvirate.world.catalogue.InstalledFormats;
import online.ucca.triumvirate.world.jdbi.WorldDatabase;

/**
 * Searches a catalogue of a whole national list on SQLite, warm, and says how much of the
 * processor's time that takes: SQLite works in the thread that asks.
 */
public final class CatalogueBenchmark {
  private static final int EVERY = 211;

  /** What a search may take, in milliseconds. */
  private static final double MOST = 5;

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private CatalogueBenchmark() {}

  /**
   * Measures.
   *
   * @param arguments a folder for the database, the list, how many rounds
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[2]);
    Files.createDirectories(folder);
    Path file = Files.createTempDirectory(folder, "catalogue").resolve("world.db");
    try (WorldDatabase database = WorldDatabase.open(DatabaseSettings.at(file.toString()))) {
      List<CatalogueEntry> entries = entries(Path.of(arguments[1]));
      long begun = System.nanoTime();
      database.catalogue().put(EntryKind.UNIT, entries.iterator(), read -> {});
      System.out.printf(
          Locale.ROOT, "import of %d rows: %.1f s%n", entries.size(), millis(begun) / 1_000);
      List<Double> searches = new ArrayList<>();
      for (Map.Entry<String, List<Map<String, String>>> group : queries(entries).entrySet()) {
        List<Double> times = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
          for (Map<String, String> query : group.getValue()) {
            double time = search(database, query);
            if (round >= 0) {
              times.add(time);
            }
          }
        }
        print(group.getKey(), times);
        searches.addAll(times);
      }
      double median = print("all of these", searches);
      if (median > MOST) {
        System.out.println("missed: a search takes at most " + MOST + " ms at the median");
        System.exit(1);
      }
    }
  }

  private static List<CatalogueEntry> entries(Path list) {
    List<CatalogueEntry> entries = new ArrayList<>();
    try (CatalogueFile file =
        CatalogueFile.open(
            list, InstalledFormats.discover(CatalogueBenchmark.class.getClassLoader()))) {
      file.forEachRemaining(entries::add);
    }
    return entries;
  }

  /** What people type: codes, words of titles, beginnings of them; and a list's pages. */
  private static Map<String, List<Map<String, String>>> queries(List<CatalogueEntry> entries) {
    Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i += EVERY) {
      CatalogueEntry entry = entries.get(i);
      List<String> words = SearchWords.of(entry.title());
      String first = words.get(0);
      String last = words.get(words.size() - 1);
      add(groups, "a code", Map.of("q", entry.code()));
      add(groups, "a code's first four signs", Map.of("q", beginning(entry.code(), 4)));
      add(groups, "two words of a title", Map.of("q", first + " " + last));
      add(groups, "a title's last word", Map.of("q", last));
      add(groups, "a title's first word, by title", Map.of("q", first, "sort", "title"));
      add(groups, "a word's first three letters", Map.of("q", beginning(last, 3)));
      add(groups, "a page of the whole list", Map.of("page", Integer.toString(i / EVERY + 1)));
      String classification = entry.value(EntryField.CLASSIFICATION);
      if (classification != null && i % (2 * EVERY) == 0) {
        add(groups, "one letter", Map.of("q", beginning(last, 1)));
      }
    }
    return groups;
  }

  private static void add(
      Map<String, List<Map<String, String>>> groups, String group, Map<String, String> query) {
    groups.computeIfAbsent(group, name -> new ArrayList<>()).add(query);
  }

  private static String beginning(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private static double search(WorldDatabase database, Map<String, String> query) {
    long begun = THREAD.getCurrentThreadCpuTime();
    CataloguePage page = database.catalogue().search(CatalogueQuery.parse(EntryKind.UNIT, query));
    double time = (THREAD.getCurrentThreadCpuTime() - begun) / 1e6;
    if (page.total() == 0) {
      throw new IllegalStateException(query + " finds nothing");
    }
    return time;
  }

  private static double millis(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double print(String name, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-32s %5d searches, median %6.2f ms, 95 of 100 within %6.2f ms%n",
        name,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100));
    return sorted.get(sorted.size() / 2);
  }
}
