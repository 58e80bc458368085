package online.ucca.triumvirate.cli.life;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.StatusListCredential;
import online.ucca.triumvirate.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code triumvirate cco status-lists}. */
@Command(
    name = "status-lists",
    description =
        "Writes this world's status lists as they were published last, each a signed credential in a"
            + " file named for its address, to be put there or given to whoever verifies offline.",
    footer = {
      "  triumvirate cco status-lists --out lists/",
      "  triumvirate verify unit.cco.json --status lists/triumvirate_status_z6Mk..._revocation.json"
          + " --status ..."
    })
final class WriteStatusLists implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder that the lists go to.")
  Path out = Path.of("");

  WriteStatusLists(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutputFile.folder(out);
    Map<Path, JsonDocument> files = new TreeMap<>();
    try (World world = worldOptions.open(terminal)) {
      for (JsonDocument list : world.capabilities().lives().statusLists()) {
        Path file = out.resolve(fileName(list.tree().getString("id")));
        if (files.put(file, list) != null) {
          throw new Refusal(Finding.of(ErrorCode.CLI_SAME_OUTPUT, file + " would hold two lists"));
        }
      }
    }
    files.forEach((file, list) -> OutputFile.write(file, list.readableBytes()));
    print(files);
    return 0;
  }

  /** The address without its scheme, in characters that every file system takes. */
  private static String fileName(String address) {
    return address.replaceFirst("^[^:]*:/*", "").replaceAll("[^A-Za-z0-9.-]", "_") + ".json";
  }

  private void print(Map<Path, JsonDocument> files) {
    List<Map<String, Object>> lists = new ArrayList<>();
    files.forEach(
        (file, document) -> {
          PublishedStatus list = StatusListCredential.read(document);
          lists.add(
              Map.of(
                  "file", file.toString(),
                  "address", list.id(),
                  "purpose", list.purpose().text(),
                  "version", list.version(),
                  "set", list.bits().count()));
          if (!common.json()) {
            terminal.print(
                file
                    + "  version "
                    + list.version()
                    + " of "
                    + list.issuedAt()
                    + ", "
                    + list.bits());
          }
        });
    if (common.json()) {
      terminal.print(JsonReport.success().put("lists", lists).text());
    } else if (files.isEmpty()) {
      terminal.message("no CCO was processed in this world yet, so there is no status list");
    }
  }
}
