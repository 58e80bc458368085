package online.ucca.triumvirate.world.jdbi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.catalogue.CatalogueQuery;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.world.jdbi.session.Dialect;

/**
 * A list of the catalogue as SQL. Nothing that a query says becomes part of a statement: names come
 * from here, values are bound.
 */
enum CatalogueTable {
  UNITS(EntryKind.UNIT, "units", "unit_code"),
  QUALIFICATIONS(EntryKind.QUALIFICATION, "qualifications", "qual_code");

  private static final List<EntryField> FIELDS = List.of(EntryField.values());

  private final EntryKind kind;
  private final String table;
  private final String code;

  CatalogueTable(EntryKind kind, String table, String code) {
    this.kind = kind;
    this.table = table;
    this.code = code;
  }

  static CatalogueTable of(EntryKind kind) {
    return Arrays.stream(values()).filter(one -> one.kind == kind).findFirst().orElseThrow();
  }

  String table() {
    return table;
  }

  String select() {
    return select(table);
  }

  private String select(String rows) {
    return "SELECT "
        + FIELDS.stream().map(this::column).collect(Collectors.joining(", "))
        + " FROM "
        + rows;
  }

  String byCode() {
    return select() + " WHERE " + code + " = :code";
  }

  String count() {
    return "SELECT count(*) FROM " + table;
  }

  /** The condition of a query, with what is bound to its parameters. */
  Condition condition(CatalogueQuery query, Dialect dialect) {
    Map<String, String> bound = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    List<String> words = query.words();
    if (words != null) {
      parts.add(dialect.hits(table));
      bound.put("words", dialect.expression(words));
    }
    filter(query, parts, bound);
    String where = parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    String count =
        words != null && parts.size() == 1 ? dialect.countOfHits(table) : count() + where;
    return new Condition(where, count, bound);
  }

  String order(CatalogueQuery query) {
    String direction = query.descending() ? " DESC" : " ASC";
    return " ORDER BY "
        + switch (query.sort()) {
          case CODE -> "";
          case TITLE -> "substr(words, 1, 100)" + direction + ", words" + direction + ", ";
          default -> "lower(" + column(query.sort()) + ")" + direction + " NULLS LAST, ";
        }
        + code
        + direction;
  }

  /** A number that there are hardly fewer entries than: none was ever taken out. */
  String size() {
    return "SELECT COALESCE(MAX(entry_no), 0) FROM " + table;
  }

  /** Whether an index has the entries in that order, so that the first are at hand. */
  boolean isKeptInOrder(EntryField sort) {
    return sort == EntryField.CODE || sort == EntryField.TITLE;
  }

  /**
   * Looks through the first {@code :first} entries in order, without full text: finds what the
   * condition of the query finds among them. Words are letters and digits, which no pattern knows.
   */
  Search among(CatalogueQuery query) {
    Map<String, String> bound = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    for (String word : Objects.requireNonNull(query.words())) {
      parts.add("' ' || words GLOB :word" + bound.size());
      bound.put("word" + bound.size(), "* " + word + "*");
    }
    filter(query, parts, bound);
    // Its planner sorts the whole table rather than follow an index that gives most of the order.
    String index = query.sort() == EntryField.TITLE ? " INDEXED BY " + table + "_by_words" : "";
    String first = "(SELECT * FROM " + table + index + order(query) + " LIMIT :first)";
    return new Search(select(first) + " WHERE " + String.join(" AND ", parts), bound);
  }

  private void filter(CatalogueQuery query, List<String> parts, Map<String, String> bound) {
    query
        .filters()
        .forEach(
            (field, value) -> {
              parts.add("lower(" + column(field) + ") = :" + field.text());
              bound.put(field.text(), small(value));
            });
  }

  /**
   * As the columns' {@code lower} writes it: only A to Z have two cases there. A database's own
   * {@code lower} of a parameter knows those of other alphabets, too, or not, as it was made.
   */
  private static String small(String value) {
    StringBuilder small = new StringBuilder(value);
    for (int i = 0; i < small.length(); i++) {
      char one = small.charAt(i);
      if (one >= 'A' && one <= 'Z') {
        small.setCharAt(i, (char) (one - 'A' + 'a'));
      }
    }
    return small.toString();
  }

  /** Adds an entry, or lets the one of its code take on what is said of it. */
  String upsert() {
    List<EntryField> others = FIELDS.stream().filter(field -> field != EntryField.CODE).toList();
    Map<EntryField, String> merged = new EnumMap<>(EntryField.class);
    others.forEach(
        field ->
            merged.put(
                field,
                "COALESCE(excluded." + column(field) + ", " + table + "." + column(field) + ")"));
    return "INSERT INTO "
        + table
        + " ("
        + FIELDS.stream().map(this::column).collect(Collectors.joining(", "))
        + ", words) VALUES ("
        + FIELDS.stream().map(field -> ":" + field.text()).collect(Collectors.joining(", "))
        + ", :words) ON CONFLICT ("
        + code
        + ") DO UPDATE SET "
        + others.stream()
            .map(field -> column(field) + " = " + merged.get(field))
            .collect(Collectors.joining(", "))
        + ", words = excluded.words WHERE "
        + others.stream()
            .map(field -> merged.get(field) + " IS DISTINCT FROM " + table + "." + column(field))
            .collect(Collectors.joining(" OR "));
  }

  /** Where a field stands. */
  String column(EntryField field) {
    return field == EntryField.CODE ? code : field.text();
  }

  /**
   * A question without its order and its end.
   *
   * @param select what is asked
   * @param bound values by the parameters' names
   */
  record Search(String select, Map<String, String> bound) {}

  /**
   * A condition.
   *
   * @param where the clause, or nothing
   * @param count counts what satisfies it
   * @param bound values by the parameters' names
   */
  record Condition(String where, String count, Map<String, String> bound) {}
}
