package online.ucca.triumvirate.cli.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.CataloguePage;
import online.ucca.triumvirate.engine.catalogue.CatalogueQuery;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.engine.database.WorldData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate catalogue search}. */
@Command(
    name = "search",
    description = {
      "Searches the catalogue, and prints one page of what it finds.",
      "%nEach word of Q begins a word of the code or the title; case, accents and other signs do not"
          + " count. Without Q everything is found."
    },
    footer = {
      "  triumvirate catalogue search \"work effectively\" --status Current",
      "  triumvirate catalogue search BSBTWK --sort title --limit 100 --json"
    })
final class SearchCatalogue implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "Q", arity = "0..1", description = "Words of the code or the title.")
  @Nullable String q;

  @Option(
      names = "--qualifications",
      description = "Search the qualifications instead of the units.")
  boolean qualifications;

  @Option(names = "--type", paramLabel = "TYPE", description = "Only of this type.")
  @Nullable String type;

  @Option(names = "--status", paramLabel = "STATUS", description = "Only with this status.")
  @Nullable String status;

  @Option(names = "--level", paramLabel = "LEVEL", description = "Only of this level.")
  @Nullable String level;

  @Option(
      names = "--package",
      paramLabel = "PKG",
      description = "Only of the training package of this code.")
  @Nullable String trainingPackage;

  @Option(names = "--page", paramLabel = "N", description = "Which page, from 1.")
  @Nullable String page;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Entries on a page, 1 to 100; else 25.")
  @Nullable String limit;

  @Option(
      names = "--sort",
      paramLabel = "FIELD",
      description = "code, title, status, type, level or package_code.")
  @Nullable String sort;

  @Option(names = "--order", paramLabel = "ORDER", description = "asc or desc.")
  @Nullable String order;

  SearchCatalogue(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CatalogueQuery query =
        CatalogueQuery.parse(
            qualifications ? EntryKind.QUALIFICATION : EntryKind.UNIT, parameters());
    CataloguePage found;
    try (WorldData data = database.open(terminal)) {
      found = data.catalogue().search(query);
    }
    if (common.json()) {
      terminal.print(
          JsonReport.success()
              .put("items", found.items().stream().map(SearchCatalogue::members).toList())
              .put("total", found.total())
              .put("page", found.page())
              .put("limit", found.limit())
              .text());
    } else {
      found.items().forEach(entry -> terminal.print(line(entry)));
      terminal.message(
          found.total() == 0
              ? "nothing found"
              : "page " + found.page() + " of " + pages(found) + ", " + found.total() + " in all");
    }
    return 0;
  }

  private Map<String, String> parameters() {
    Map<String, String> given = new LinkedHashMap<>();
    put(given, "q", q);
    put(given, EntryField.TYPE.text(), type);
    put(given, EntryField.STATUS.text(), status);
    put(given, EntryField.LEVEL.text(), level);
    put(given, EntryField.PACKAGE_CODE.text(), trainingPackage);
    put(given, "page", page);
    put(given, "limit", limit);
    put(given, "sort", sort);
    put(given, "order", order);
    return given;
  }

  private static void put(Map<String, String> given, String name, @Nullable String value) {
    if (value != null) {
      given.put(name, value);
    }
  }

  private static Map<String, @Nullable Object> members(CatalogueEntry entry) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (EntryField field : EntryField.values()) {
      members.put(field.text(), entry.value(field));
    }
    return members;
  }

  private static String line(CatalogueEntry entry) {
    List<String> more = new ArrayList<>();
    for (EntryField field : List.of(EntryField.STATUS, EntryField.LEVEL, EntryField.PACKAGE_CODE)) {
      if (entry.value(field) != null) {
        more.add(Objects.requireNonNull(entry.value(field)));
      }
    }
    StringJoiner line = new StringJoiner("  ");
    line.add("%-12s".formatted(entry.code())).add(entry.title());
    if (!more.isEmpty()) {
      line.add("(" + String.join(", ", more) + ")");
    }
    return line.toString();
  }

  private static long pages(CataloguePage found) {
    return (found.total() + found.limit() - 1) / found.limit();
  }
}
