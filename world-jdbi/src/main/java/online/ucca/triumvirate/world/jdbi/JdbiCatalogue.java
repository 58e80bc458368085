package online.ucca.triumvirate.world.jdbi;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import online.ucca.triumvirate.engine.catalogue.Catalogue;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.CatalogueImport;
import online.ucca.triumvirate.engine.catalogue.CataloguePage;
import online.ucca.triumvirate.engine.catalogue.CatalogueQuery;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.engine.catalogue.SearchWords;
import online.ucca.triumvirate.engine.database.StorableText;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The catalogue in the tables {@code units} and {@code qualifications}. */
final class JdbiCatalogue implements Catalogue {
  private static final int BATCH = 1_000;

  /** How much more is looked through than a page takes on average. */
  private static final int SLACK = 3;

  /** How much more often than a code's words the words of a title must occur. */
  private static final int WARINESS = 4;

  private final Sessions sessions;

  JdbiCatalogue(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public CataloguePage search(CatalogueQuery query) {
    List<String> words = query.words();
    if (words != null && words.isEmpty()) {
      return new CataloguePage(List.of(), 0, query.page(), query.limit());
    }
    CatalogueTable table = CatalogueTable.of(query.kind());
    CatalogueTable.Condition condition = table.condition(query, sessions.dialect());
    return sessions.read(
        handle -> {
          long total =
              handle
                  .createQuery(condition.count())
                  .bindMap(condition.bound())
                  .mapTo(Long.class)
                  .one();
          List<CatalogueEntry> items =
              query.offset() >= total ? List.of() : page(handle, table, query, condition, total);
          return new CataloguePage(items, total, query.page(), query.limit());
        });
  }

  private List<CatalogueEntry> page(
      Handle handle,
      CatalogueTable table,
      CatalogueQuery query,
      CatalogueTable.Condition condition,
      long total) {
    List<CatalogueEntry> found = among(handle, table, query, total);
    return found != null
        ? found
        : page(handle, query, table.select() + condition.where(), condition.bound(), Map.of());
  }

  /**
   * The page out of the first entries in order, if so many hold the words that it most likely
   * stands there: to fetch and sort all of them takes longer.
   *
   * @return the page; null if it has to be looked for by full text
   */
  private @Nullable List<CatalogueEntry> among(
      Handle handle, CatalogueTable table, CatalogueQuery query, long total) {
    if (query.words() == null
        || sessions.dialect().plansByFrequency()
        || !table.isKeptInOrder(query.sort())) {
      return null;
    }
    long size = handle.createQuery(table.size()).mapTo(Long.class).one();
    long first = SLACK * (query.offset() + query.limit()) * size / total;
    // Titles that begin with a word stand together: few others may have it.
    if (first * (query.sort() == EntryField.TITLE ? WARINESS : 1) > total) {
      return null;
    }
    CatalogueTable.Search search = table.among(query);
    List<CatalogueEntry> found =
        page(handle, query, search.select(), search.bound(), Map.of("first", first));
    return found.size() == Math.min(query.limit(), total - query.offset()) ? found : null;
  }

  private static List<CatalogueEntry> page(
      Handle handle,
      CatalogueQuery query,
      String select,
      Map<String, String> bound,
      Map<String, Long> numbers) {
    return handle
        .createQuery(
            select + CatalogueTable.of(query.kind()).order(query) + " LIMIT :rows OFFSET :before")
        .bindMap(bound)
        .bindMap(numbers)
        .bind("rows", query.limit())
        .bind("before", query.offset())
        .map(entries(query.kind()))
        .list();
  }

  @Override
  public Optional<CatalogueEntry> find(EntryKind kind, String code) {
    if (!StorableText.isStorable(code)) {
      return Optional.empty();
    }
    return sessions.read(
        handle ->
            handle
                .createQuery(CatalogueTable.of(kind).byCode())
                .bind("code", code)
                .map(entries(kind))
                .findOne());
  }

  @Override
  public CatalogueImport put(
      EntryKind kind, Iterator<CatalogueEntry> entries, LongConsumer progress) {
    CatalogueTable table = CatalogueTable.of(kind);
    return sessions.writeOnce(
        handle -> {
          sessions.dialect().lock(table.table()).forEach(handle::execute);
          long before = count(handle, table);
          long read = 0;
          long written = 0;
          try (PreparedBatch rows = handle.prepareBatch(table.upsert())) {
            while (entries.hasNext()) {
              bind(rows, kind, entries.next());
              read++;
              if (rows.size() == BATCH) {
                written += sum(rows.execute());
                progress.accept(read);
              }
            }
            if (rows.size() > 0) {
              written += sum(rows.execute());
            }
          }
          progress.accept(read);
          long added = count(handle, table) - before;
          return new CatalogueImport(read, added, written - added);
        });
  }

  private static void bind(PreparedBatch rows, EntryKind kind, CatalogueEntry entry) {
    if (entry.kind() != kind) {
      throw new IllegalArgumentException(entry.code() + " is a " + entry.kind().text());
    }
    for (EntryField field : EntryField.values()) {
      rows.bind(field.text(), entry.value(field));
    }
    rows.bind("words", String.join(" ", SearchWords.of(entry.title() + " " + entry.code()))).add();
  }

  private static long count(Handle handle, CatalogueTable table) {
    return handle.createQuery(table.count()).mapTo(Long.class).one();
  }

  private static long sum(int[] counts) {
    long sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  private static RowMapper<CatalogueEntry> entries(EntryKind kind) {
    CatalogueTable table = CatalogueTable.of(kind);
    return (row, context) -> {
      Map<EntryField, String> values = new EnumMap<>(EntryField.class);
      for (EntryField field : EntryField.values()) {
        String value = row.getString(table.column(field));
        if (value != null) {
          values.put(field, value);
        }
      }
      return new CatalogueEntry(kind, values);
    };
  }
}
