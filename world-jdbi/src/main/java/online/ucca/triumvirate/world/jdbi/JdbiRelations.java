package online.ucca.triumvirate.world.jdbi;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.catalogue.CatalogueImport;
import online.ucca.triumvirate.engine.catalogue.Relation;
import online.ucca.triumvirate.engine.catalogue.RelationRow;
import online.ucca.triumvirate.engine.catalogue.Relations;
import online.ucca.triumvirate.engine.database.StorableText;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Relations in the tables of their names. */
final class JdbiRelations implements Relations {
  private static final int BATCH = 1_000;
  private static final int MOST_FINDINGS = 100;

  private final Sessions sessions;

  JdbiRelations(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public CatalogueImport put(Relation relation, Iterator<RelationRow> rows, LongConsumer progress) {
    return sessions.writeOnce(
        handle -> {
          sessions.dialect().lock(relation.text()).forEach(handle::execute);
          long before = count(handle, relation);
          long read = 0;
          long written = 0;
          Owners owners = new Owners(handle, relation);
          try (PreparedBatch batch = handle.prepareBatch(upsert(relation))) {
            while (rows.hasNext()) {
              RelationRow row = rows.next();
              if (row.relation() != relation) {
                throw new IllegalArgumentException("a row of " + row.relation().text());
              }
              if (owners.has(row)) {
                relation.columns().forEach(column -> batch.bind(column, row.value(column)));
                batch.add();
              }
              read++;
              if (read % BATCH == 0) {
                written += written(batch);
                progress.accept(read);
              }
            }
            written += written(batch);
          }
          owners.refuse();
          progress.accept(read);
          long added = count(handle, relation) - before;
          return new CatalogueImport(read, added, written - added);
        });
  }

  @Override
  public List<RelationRow> find(Relation relation, String column, String value) {
    if (!relation.columns().contains(column)) {
      throw new IllegalArgumentException(relation.text() + " has no such column");
    }
    if (!StorableText.isStorable(value)) {
      return List.of();
    }
    return sessions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + String.join(", ", relation.columns())
                        + " FROM "
                        + relation.text()
                        + " WHERE "
                        + column
                        + " = :value ORDER BY "
                        + String.join(", ", relation.keys()))
                .bind("value", value)
                .map(
                    (row, context) -> {
                      Map<String, String> values = new TreeMap<>();
                      for (String one : relation.columns()) {
                        String said = row.getString(one);
                        if (said != null) {
                          values.put(one, said);
                        }
                      }
                      return new RelationRow(relation, values);
                    })
                .list());
  }

  private static long written(PreparedBatch batch) {
    long sum = 0;
    if (batch.size() > 0) {
      for (int count : batch.execute()) {
        sum += count;
      }
    }
    return sum;
  }

  private static long count(Handle handle, Relation relation) {
    return handle.createQuery("SELECT COUNT(*) FROM " + relation.text()).mapTo(Long.class).one();
  }

  /** Adds a row, or lets the one of its key take on what is said of it. */
  static String upsert(Relation relation) {
    Map<String, String> merged = new TreeMap<>();
    relation.columns().stream()
        .filter(column -> !relation.keys().contains(column))
        .forEach(
            column ->
                merged.put(
                    column,
                    "COALESCE(excluded." + column + ", " + relation.text() + "." + column + ")"));
    return "INSERT INTO "
        + relation.text()
        + " ("
        + String.join(", ", relation.columns())
        + ") VALUES (:"
        + String.join(", :", relation.columns())
        + ") ON CONFLICT ("
        + String.join(", ", relation.keys())
        + ") DO UPDATE SET "
        + merged.entrySet().stream()
            .map(one -> one.getKey() + " = " + one.getValue())
            .collect(Collectors.joining(", "))
        + " WHERE "
        + merged.entrySet().stream()
            .map(
                one -> one.getValue() + " IS DISTINCT FROM " + relation.text() + "." + one.getKey())
            .collect(Collectors.joining(" OR "));
  }

  /** Which of the entries that rows belong to are there. */
  private static final class Owners {
    private final Handle handle;
    private final @Nullable String question;
    private final String column;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    Owners(Handle handle, Relation relation) {
      this.handle = handle;
      this.column = relation.columns().get(0);
      this.question =
          switch (relation) {
            case AUTHORITIES -> null;
            case AUTHORITY_SCOPE -> "SELECT COUNT(*) FROM authorities WHERE authority_code = :code";
            case QUALIFICATION_UNITS, QUALIFICATION_SPECIALISATIONS ->
                "SELECT COUNT(*) FROM qualifications WHERE qual_code = :code";
          };
    }

    boolean has(RelationRow row) {
      String sql = question;
      String code = row.value(column);
      if (sql == null || code == null) {
        return true;
      }
      boolean there =
          known.computeIfAbsent(
              code, one -> handle.createQuery(sql).bind("code", one).mapTo(Long.class).one() > 0);
      if (!there && missing.size() < MOST_FINDINGS) {
        missing.add(code);
      }
      return there;
    }

    void refuse() {
      if (!missing.isEmpty()) {
        throw new Refusal(
            missing.stream()
                .map(
                    code ->
                        Finding.of(
                                ErrorCode.CAT_BAD_ROW,
                                "the " + column + " " + code + " is not in the catalogue")
                            .withRemedy("Import the list that it stands in first.")
                            .from(code))
                .toList());
      }
    }
  }
}
