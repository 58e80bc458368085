package online.ucca.triumvirate.cli.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.database.AuditIndex;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.world.data.IndexAuditLogs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code triumvirate audit index}. */
@Command(
    name = "index",
    description =
        "Compares the index in the world's database with every audit log of the world, and adds what"
            + " it lacks. The logs are the record; an index that says something else is refused.",
    footer = {"  triumvirate audit index", "  triumvirate audit index --anew --json"})
final class IndexAudit implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--anew",
      description =
          "Index every log again from its first entry. What was indexed before is kept, and not asked"
              + " any more.")
  boolean anew;

  IndexAudit(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<String, AuditIndex.Outcome> outcomes;
    try (WorldData data = database.open(terminal)) {
      outcomes = new IndexAuditLogs(database.home(terminal), data.auditIndex()).update(anew);
    }
    if (common.json()) {
      terminal.print(JsonReport.success().put("logs", json(outcomes)).text());
    } else {
      outcomes.forEach(
          (log, outcome) ->
              terminal.print(
                  log + ": " + outcome.entries() + " entries, " + outcome.added() + " added"));
      if (outcomes.isEmpty()) {
        terminal.message("the world has no audit log yet");
      }
    }
    return 0;
  }

  private static List<Map<String, @Nullable Object>> json(
      Map<String, AuditIndex.Outcome> outcomes) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    outcomes.forEach(
        (log, outcome) -> {
          Map<String, @Nullable Object> one = new LinkedHashMap<>();
          one.put("log", log);
          one.put("entries", outcome.entries());
          one.put("added", outcome.added());
          all.add(one);
        });
    return all;
  }
}
