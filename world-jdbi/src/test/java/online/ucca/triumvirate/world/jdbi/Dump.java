package online.ucca.triumvirate.world.jdbi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.database.TableRow;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.database.WorldTables;
import online.ucca.triumvirate.model.json.JsonDocument;

/** What a database holds, by table, each row as its line. */
record Dump(Map<String, TableShape> shapes, Map<String, List<String>> lines) {

  static Dump of(WorldDatabase database) {
    Dump dump = new Dump(new TreeMap<>(), new TreeMap<>());
    database
        .tables()
        .copyOut(
            (table, rows) -> {
              List<String> lines = new ArrayList<>();
              rows.forEach(
                  row ->
                      lines.add(new String(row.json().canonicalBytes(), StandardCharsets.UTF_8)));
              dump.shapes.put(table.name(), table);
              dump.lines.put(table.name(), lines);
            });
    return dump;
  }

  /** A table's lines. */
  List<String> of(String table) {
    return lines.getOrDefault(table, List.of());
  }

  WorldTables.Rows rows(TableShape table) {
    return each ->
        of(table.name())
            .forEach(
                line ->
                    each.accept(
                        TableRow.of(JsonDocument.read(line.getBytes(StandardCharsets.UTF_8)))));
  }

  void into(WorldDatabase database) {
    database.tables().restore("xx-example", List.copyOf(shapes.values()), this::rows);
  }

  /** Another line in place of one of a table. */
  Dump with(String table, String line) {
    Map<String, List<String>> changed = new TreeMap<>(lines);
    changed.put(table, List.of(line));
    return new Dump(shapes, changed);
  }
}
