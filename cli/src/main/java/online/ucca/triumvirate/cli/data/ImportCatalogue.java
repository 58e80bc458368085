package online.ucca.triumvirate.cli.data;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Progress;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.catalogue.CatalogueImport;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.world.catalogue.CatalogueFile;
import online.ucca.triumvirate.world.catalogue.InstalledFormats;
import online.ucca.triumvirate.world.catalogue.RelationFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate catalogue import}. */
@Command(
    name = "import",
    description = {
      "Takes a list of an installed world into the catalogue: all of it, or nothing if a row is bad.",
      "%nWhat the list does not say of an entry stays as it is. The same list again changes nothing."
    },
    footer = "  triumvirate catalogue import units.txt")
final class ImportCatalogue implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "FILE", description = "The list, as the register exports it.")
  Path file = Path.of("");

  ImportCatalogue(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ClassLoader loader = ImportCatalogue.class.getClassLoader();
    Optional<RelationFile> relation = RelationFile.open(file, InstalledFormats.relations(loader));
    if (relation.isPresent()) {
      try (RelationFile rows = relation.get();
          WorldData data = database.open(terminal);
          Progress progress = new Progress(terminal, 0)) {
        print(
            rows.format(),
            rows.relation().text(),
            data.relations()
                .put(rows.relation(), rows, read -> progress.step("thousands of rows")));
      }
      return 0;
    }
    try (CatalogueFile entries = CatalogueFile.open(file, InstalledFormats.discover(loader));
        WorldData data = database.open(terminal);
        Progress progress = new Progress(terminal, 0)) {
      print(
          entries.format(),
          entries.kind().text(),
          data.catalogue()
              .put(entries.kind(), entries, read -> progress.step("thousands of rows")));
    }
    return 0;
  }

  private void print(String format, String kind, CatalogueImport done) {
    if (common.json()) {
      terminal.print(
          JsonReport.success()
              .put("format", format)
              .put("kind", kind)
              .put("read", done.read())
              .put("added", done.added())
              .put("changed", done.changed())
              .put("unchanged", done.unchanged())
              .text());
    } else {
      terminal.print(
          "imported "
              + done.read()
              + " rows of "
              + format
              + ": "
              + done.added()
              + " added, "
              + done.changed()
              + " changed, "
              + done.unchanged()
              + " unchanged");
    }
  }
}
