package online.ucca.triumvirate.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.ReadTriumvirate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate coverage}: how much of the source stands in each Triumvirate. */
@Command(
    name = "coverage",
    description = {
      "Tells for each Triumvirate what share of its source's text it holds, what it does not, and why.",
      "%nWords of content stand in the Triumvirate; words of structure only hold them together, such as"
          + " numbers and headings of tables; unmapped words have no place in a Triumvirate."
    },
    footer = {
      "  triumvirate coverage SAMWRK201_R1.triumvirate.json",
      "  triumvirate coverage triumvirates/ --summary"
    })
public final class CoverageCommand implements Callable<Integer> {
  private static final String ENDING = ".triumvirate.json";

  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Triumvirates, or folders of files that end in " + ENDING + ".")
  List<Path> files = List.of();

  @Option(names = "--summary", description = "Only the sum over all, without each one's line.")
  boolean summary;

  /**
   * Makes the command.
   *
   * @param terminal where the report goes
   */
  public CoverageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReadTriumvirate reader = ReadTriumvirate.installed();
    CoverageSum sum = new CoverageSum();
    List<Finding> findings = new ArrayList<>();
    List<Object> each = new ArrayList<>();
    for (Path file : all()) {
      try {
        CoverageLine line = CoverageLine.of(reader.read(InputFile.read(file)).triumvirate());
        sum.add(line);
        if (common.json() && !summary) {
          each.add(line.asJson(file));
        } else if (!common.json() && !summary) {
          line.text().forEach(terminal::print);
        }
      } catch (Refusal e) {
        e.findings().forEach(finding -> findings.add(finding.from(file.toString())));
      }
    }
    if (!findings.isEmpty()) {
      throw new Refusal(findings);
    }
    if (common.json()) {
      terminal.print(
          JsonReport.success().put("summary", sum.asJson()).put("triumvirates", each).text());
    } else {
      sum.text().forEach(terminal::print);
    }
    return 0;
  }

  private List<Path> all() {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        all.add(file);
        continue;
      }
      try (Stream<Path> inside = Files.list(file)) {
        List<Path> found =
            inside
                .filter(one -> one.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                .sorted()
                .toList();
        if (found.isEmpty()) {
          throw unreadable(file, "holds no file that ends in " + ENDING);
        }
        all.addAll(found);
      } catch (IOException e) {
        throw unreadable(file, "cannot be read");
      }
    }
    return all;
  }

  private static Refusal unreadable(Path folder, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, "the folder " + folder + " " + why)
            .from(folder.toString()));
  }
}
