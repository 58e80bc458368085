package online.ucca.triumvirate.world.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables and columns that statements of SQL leave behind, as far as their text says: what is
 * created, renamed, added to and dropped, in order. It is no parser of SQL; who makes a table in
 * another way is told that it is missing.
 */
final class SchemaTables {
  private static final String NAME = "([A-Za-z_][A-Za-z0-9_$.]*)";
  private static final String IF = "(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?";

  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\bCREATE\\s+(?:(?:TEMP|TEMPORARY|UNLOGGED|VIRTUAL)\\s+)?TABLE\\s+"
              + IF
              + NAME
              + "|\\bDROP\\s+TABLE\\s+"
              + IF
              + NAME
              + "|\\bALTER\\s+TABLE\\s+"
              + IF
              + "(?:ONLY\\s+)?"
              + NAME
              + "\\s+([^;]*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDED =
      Pattern.compile("\\bADD\\s+(?:COLUMN\\s+)?" + IF + NAME, Pattern.CASE_INSENSITIVE);

  private static final Pattern DROPPED =
      Pattern.compile("\\bDROP\\s+(?:COLUMN\\s+)?" + IF + NAME, Pattern.CASE_INSENSITIVE);

  private static final Pattern RENAMED =
      Pattern.compile("^RENAME\\s+TO\\s+" + NAME, Pattern.CASE_INSENSITIVE);

  private static final Pattern COLUMN_RENAMED =
      Pattern.compile(
          "^RENAME\\s+(?:COLUMN\\s+)?" + NAME + "\\s+TO\\s+" + NAME, Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST = Pattern.compile("\\s*" + NAME);

  private static final Set<String> NO_COLUMNS =
      Set.of("primary", "unique", "foreign", "check", "constraint", "exclude", "like");

  /** What has no bearing on names: comments, texts, bodies of functions. */
  private static final Pattern NOISE =
      Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'[^']*'|\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL);

  private final Map<String, Set<String>> tables = new TreeMap<>();
  private final List<String> repeated = new ArrayList<>();

  private SchemaTables() {}

  static SchemaTables of(String... scripts) {
    SchemaTables all = new SchemaTables();
    for (String script : scripts) {
      all.take(NOISE.matcher(script).replaceAll(" ").replaceAll("[\"`\\[\\]]", ""));
    }
    return all;
  }

  /** The tables' names, in lower case. */
  Set<String> names() {
    return tables.keySet();
  }

  /** A table's columns, in lower case; nothing if there is no such table. */
  Optional<Set<String>> columns(String table) {
    return Optional.ofNullable(tables.get(table));
  }

  /** The columns that were added where they were already, as {@code table.column}. */
  List<String> repeated() {
    return repeated;
  }

  private void take(String sql) {
    Matcher found = STATEMENT.matcher(sql);
    while (found.find()) {
      if (found.group(1) != null) {
        tables.putIfAbsent(name(found.group(1)), columnsAt(sql, found.end()));
      } else if (found.group(2) != null) {
        tables.remove(name(found.group(2)));
      } else {
        alter(name(found.group(3)), found.group(4).strip());
      }
    }
  }

  private void alter(String table, String change) {
    Set<String> columns = tables.get(table);
    if (columns == null) {
      return;
    }
    Matcher renamed = RENAMED.matcher(change);
    if (renamed.find()) {
      tables.remove(table);
      tables.put(name(renamed.group(1)), columns);
      return;
    }
    Matcher column = COLUMN_RENAMED.matcher(change);
    if (column.find()) {
      columns.remove(name(column.group(1)));
      columns.add(name(column.group(2)));
      return;
    }
    for (String part : parts(change)) {
      Matcher added = ADDED.matcher(part);
      Matcher dropped = DROPPED.matcher(part);
      if (added.lookingAt() && !NO_COLUMNS.contains(name(added.group(1)))) {
        if (!columns.add(name(added.group(1)))) {
          repeated.add(table + "." + name(added.group(1)));
        }
      } else if (dropped.lookingAt()) {
        columns.remove(name(dropped.group(1)));
      }
    }
  }

  private static Set<String> columnsAt(String sql, int from) {
    int open = sql.indexOf('(', from);
    int end = sql.indexOf(';', from);
    Set<String> columns = new TreeSet<>();
    if (open < 0 || (end >= 0 && end < open)) {
      return columns;
    }
    int depth = 0;
    int close = open;
    do {
      depth += sql.charAt(close) == '(' ? 1 : sql.charAt(close) == ')' ? -1 : 0;
      close++;
    } while (depth > 0 && close < sql.length());
    for (String part : parts(sql.substring(open + 1, Math.max(open + 1, close - 1)))) {
      Matcher first = FIRST.matcher(part);
      if (first.lookingAt() && !NO_COLUMNS.contains(name(first.group(1)))) {
        columns.add(name(first.group(1)));
      }
    }
    return columns;
  }

  /** What stands between the commas, those inside parentheses not counted. */
  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(list.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    parts.add(list.substring(begin).strip());
    return parts;
  }

  /** Without the name of the schema before it. */
  private static String name(String written) {
    return written.substring(written.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
