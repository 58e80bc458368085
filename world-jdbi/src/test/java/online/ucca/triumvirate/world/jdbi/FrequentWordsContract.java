package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.CataloguePage;
import online.ucca.triumvirate.engine.catalogue.CatalogueQuery;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.engine.catalogue.SearchWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches of thousands of entries, on every database, beside what they must find. */
abstract class FrequentWordsContract {
  @TempDir Path folder;
  private WorldDatabase database;

  abstract TestDatabase kind();

  @BeforeEach
  void open() {
    database = WorldDatabase.open(kind().fresh(folder));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static CatalogueEntry entry(String code, String title, String status) {
    return new CatalogueEntry(
        EntryKind.UNIT,
        Map.of(EntryField.CODE, code, EntryField.TITLE, title, EntryField.STATUS, status));
  }

  /** Frequent words are looked for in another way than rare ones, and must be found alike. */
  @Test
  void findsFrequentWordsAsItFindsRareOnes() {
    List<CatalogueEntry> many = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String title = (i % 2 == 0 ? "Even row" : "Steven odd") + (i < 1_500 ? " first" : " later");
      many.add(entry("X%04d".formatted(i), title + " " + (9_999 - i), i % 3 == 0 ? "Old" : "New"));
    }
    database.catalogue().put(EntryKind.UNIT, many.iterator(), read -> {});
    for (String q : List.of("even", "e", "later", "first", "even later", "steven 8", "row x29")) {
      for (String sort : List.of("code", "title", "status")) {
        for (String order : List.of("asc", "desc")) {
          for (String page : List.of("1", "2", "7")) {
            for (String status : List.of("", "new")) {
              assertFound(
                  many,
                  Map.of("q", q, "sort", sort, "order", order, "page", page, "status", status));
            }
          }
        }
      }
    }
  }

  private void assertFound(List<CatalogueEntry> all, Map<String, String> asked) {
    CatalogueQuery query = CatalogueQuery.parse(EntryKind.UNIT, asked);
    Comparator<CatalogueEntry> order =
        Comparator.comparing(
            (CatalogueEntry one) ->
                switch (query.sort()) {
                  case TITLE -> String.join(" ", SearchWords.of(one.title()));
                  case STATUS -> String.valueOf(one.value(EntryField.STATUS));
                  default -> "";
                });
    order = order.thenComparing(CatalogueEntry::code);
    List<CatalogueEntry> expected =
        all.stream()
            .filter(one -> query.filters().isEmpty() || "New".equals(one.value(EntryField.STATUS)))
            .filter(
                one -> {
                  List<String> words = SearchWords.of(one.title() + " " + one.code());
                  return SearchWords.of(asked.getOrDefault("q", "")).stream()
                      .allMatch(word -> words.stream().anyMatch(w -> w.startsWith(word)));
                })
            .sorted(query.descending() ? order.reversed() : order)
            .toList();
    CataloguePage found = database.catalogue().search(query);
    assertEquals(expected.size(), found.total(), asked::toString);
    assertEquals(
        expected.stream().skip(query.offset()).limit(query.limit()).toList(),
        found.items(),
        asked::toString);
  }
}
