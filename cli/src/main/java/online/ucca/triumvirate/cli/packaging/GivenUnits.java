package online.ucca.triumvirate.cli.packaging;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.packaging.GivenOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The units that are put forward, with what the caller knows of them. */
final class GivenUnits {
  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec command;

  @Option(names = "--unit", paramLabel = "CODE", description = "A unit; may be given again.")
  List<String> codes = new ArrayList<>();

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description = "Units, one code a line; what follows a # is a comment.")
  @Nullable Path list;

  @Option(
      names = "--level",
      paramLabel = "CODE=LEVEL",
      description = "The AQF level of a unit; may be given again.")
  Map<String, Integer> levels = new LinkedHashMap<>();

  @Option(
      names = "--as",
      paramLabel = "CODE=CODE",
      description = "Counts the first unit, an equivalent one for example, as the second.")
  Map<String, String> as = new LinkedHashMap<>();

  @Option(
      names = "--elsewhere",
      paramLabel = "CODE",
      description = "The unit, not listed here, is one of another package or accredited course.")
  List<String> elsewhere = new ArrayList<>();

  List<GivenOutcome> given() {
    List<String> all = new ArrayList<>(codes);
    Path file = list;
    if (file != null) {
      new String(InputFile.read(file), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(all::add);
    }
    refuseOthers("--level", levels.keySet(), all);
    refuseOthers("--as", as.keySet(), all);
    refuseOthers("--elsewhere", elsewhere, all);
    try {
      return all.stream().map(this::unit).toList();
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private GivenOutcome unit(String code) {
    String other = as.get(code);
    return new GivenOutcome(
        new OutcomeId(code),
        other == null ? null : new OutcomeId(other),
        levels.get(code),
        elsewhere.contains(code));
  }

  /** A fact about a unit that is not given would be lost in silence. */
  private void refuseOthers(String option, Iterable<String> named, List<String> all) {
    for (String code : named) {
      if (!all.contains(code)) {
        throw wrong(option + " names " + code + ", which is not among the units given");
      }
    }
  }

  private RuntimeException wrong(String message) {
    CommandSpec of = command;
    return of == null
        ? new IllegalStateException("picocli sets the command's specification")
        : new ParameterException(of.commandLine(), message);
  }
}
