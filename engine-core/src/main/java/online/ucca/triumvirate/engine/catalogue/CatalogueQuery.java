package online.ucca.triumvirate.engine.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.engine.database.StorableText;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the catalogue. Every value is checked here, against lists where there is
 * one: what passes can be put into a database's query.
 *
 * @param kind which list is searched
 * @param words what code or title must hold, each as the beginning of a word; null for everything.
 *     Empty is not everything: it was asked for signs that stand in no entry
 * @param filters values that entries must have, in any case; for status, type, level and package
 *     code only
 * @param page which page of the result, from 1
 * @param limit how many entries a page has, 1 to 100
 * @param sort what the result is sorted by, then by code
 * @param descending whether the last comes first
 */
public record CatalogueQuery(
    EntryKind kind,
    @Nullable List<String> words,
    Map<EntryField, String> filters,
    int page,
    int limit,
    EntryField sort,
    boolean descending) {
  /** The most entries of a page. */
  public static final int MOST = 100;

  /** How many entries a page has if nobody says. */
  public static final int USUAL = 25;

  /** The longest search text and filter value, in characters. */
  public static final int LONGEST = 200;

  /** The last page that can be asked for. */
  public static final int LAST_PAGE = 1_000_000;

  /** What a result can be sorted by. */
  public static final Set<EntryField> SORTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              EntryField.CODE,
              EntryField.TITLE,
              EntryField.STATUS,
              EntryField.TYPE,
              EntryField.LEVEL,
              EntryField.PACKAGE_CODE));

  /** What a result can be narrowed by. */
  public static final Set<EntryField> FILTERS =
      Collections.unmodifiableSet(
          EnumSet.of(
              EntryField.STATUS, EntryField.TYPE, EntryField.LEVEL, EntryField.PACKAGE_CODE));

  private static final int LONGEST_QUOTE = 40;

  /** Copies the lists and refuses what lies outside of them. */
  public CatalogueQuery {
    words = words == null ? null : List.copyOf(words);
    Map<EntryField, String> copy = new EnumMap<>(EntryField.class);
    copy.putAll(filters);
    filters = Collections.unmodifiableMap(copy);
    if (page < 1 || page > LAST_PAGE || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("no such page: " + page + ", of " + limit + " entries");
    }
    if (!filters.values().stream().allMatch(StorableText::isStorable)) {
      throw new IllegalArgumentException("a value that entries must have is no text");
    }
    if (!SORTS.contains(sort) || !FILTERS.containsAll(filters.keySet())) {
      throw new IllegalArgumentException("cannot be sorted or narrowed by that");
    }
  }

  /**
   * The first page of everything, by code.
   *
   * @param kind which list
   * @return the query
   */
  public static CatalogueQuery all(EntryKind kind) {
    return new CatalogueQuery(kind, null, Map.of(), 1, USUAL, EntryField.CODE, false);
  }

  /**
   * Reads a query as a person or a program wrote it.
   *
   * @param kind which list
   * @param parameters any of {@code q}, {@code page}, {@code limit}, {@code sort}, {@code order}
   *     ({@code asc} or {@code desc}) and the names of {@link #FILTERS}, with their values; an
   *     empty value is as good as none
   * @return the query
   * @throws Refusal {@code CAT_BAD_QUERY}, once for each parameter that is wrong
   */
  public static CatalogueQuery parse(EntryKind kind, Map<String, String> parameters) {
    Parameters given = new Parameters(parameters);
    String q = given.text("q");
    List<String> words = q == null ? null : SearchWords.of(q);
    Map<EntryField, String> filters = new EnumMap<>(EntryField.class);
    for (EntryField field : FILTERS) {
      String value = given.text(field.text());
      if (value != null) {
        filters.put(field, value);
      }
    }
    int page = given.number("page", 1, LAST_PAGE);
    int limit = given.number("limit", USUAL, MOST);
    String sort = given.choice("sort", names(SORTS));
    String order = given.choice("order", List.of("asc", "desc"));
    given.refuse();
    return new CatalogueQuery(
        kind,
        words,
        filters,
        page,
        limit,
        EntryField.of(sort).orElse(EntryField.CODE),
        order.equals("desc"));
  }

  /**
   * How many entries come before the page.
   *
   * @return the number
   */
  public long offset() {
    return (page - 1L) * limit;
  }

  private static List<String> names(Set<EntryField> fields) {
    return Arrays.stream(EntryField.values())
        .filter(fields::contains)
        .map(EntryField::text)
        .toList();
  }

  /** Parameters, and what is wrong with them. */
  private static final class Parameters {
    private final Map<String, String> given;
    private final List<Finding> wrong = new ArrayList<>();

    Parameters(Map<String, String> given) {
      this.given = given;
      List<String> known = new ArrayList<>(List.of("q", "page", "limit", "sort", "order"));
      known.addAll(names(FILTERS));
      given.keySet().stream()
          .filter(name -> !known.contains(name))
          .sorted()
          .forEach(name -> refuse(name, "is unknown; known are " + String.join(", ", known)));
    }

    @Nullable String text(String name) {
      String value = given.get(name);
      if (value == null || value.isEmpty()) {
        return null;
      }
      if (value.length() > LONGEST) {
        refuse(name, "is longer than " + LONGEST + " characters");
        return null;
      }
      if (!name.equals("q") && !StorableText.isStorable(value)) {
        refuse(name, "holds a control character or half of a character");
        return null;
      }
      return value;
    }

    int number(String name, int usual, int most) {
      String value = given.get(name);
      if (value == null || value.isEmpty()) {
        return usual;
      }
      if (value.matches("[1-9][0-9]{0,6}") && Integer.parseInt(value) <= most) {
        return Integer.parseInt(value);
      }
      refuse(name, "is a number from 1 to " + most + ", not " + quoted(value));
      return usual;
    }

    String choice(String name, List<String> choices) {
      String value = given.get(name);
      if (value == null || value.isEmpty()) {
        return choices.get(0);
      }
      if (!choices.contains(value)) {
        refuse(name, "is one of " + String.join(", ", choices) + ", not " + quoted(value));
      }
      return value;
    }

    private static String quoted(String value) {
      return "'" + Excerpt.of(value, LONGEST_QUOTE) + "'";
    }

    private void refuse(String name, String why) {
      String shown = Excerpt.of(name, LONGEST_QUOTE);
      wrong.add(
          Finding.of(ErrorCode.CAT_BAD_QUERY, "the parameter " + shown + " " + why).from(shown));
    }

    void refuse() {
      if (!wrong.isEmpty()) {
        throw new Refusal(wrong);
      }
    }
  }
}
