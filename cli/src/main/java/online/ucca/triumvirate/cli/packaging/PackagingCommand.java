package online.ucca.triumvirate.cli.packaging;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.PackagingText;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.packaging.PackagingCheck;
import online.ucca.triumvirate.model.packaging.PackagingVerdict;
import online.ucca.triumvirate.model.packaging.PackagingVerdict.Verdict;
import online.ucca.triumvirate.world.ReadTriumvirate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate packaging}: a verdict with every reason. */
@Command(
    name = "packaging",
    description = {
      "Says whether given units satisfy a credential's packaging rules, and why not.",
      "%nAll units given are put forward: a rule with a maximum is broken by one too many. What"
          + " depends on a fact that is not given, or on a person, is undecided. Structure and"
          + " integrity of the file are checked, its proof is not (see verify). The exit status is"
          + " 0 if the rules are satisfied and 1 if they are not or it is undecided."
    },
    footer = {
      "  triumvirate packaging SAM30126_R2.triumvirate.json --unit SAMSAF201 --unit SAMMOR301",
      "  triumvirate packaging SAM30126_R2.triumvirate.json --units held.txt --level SAMMOR301=3"
    })
public final class PackagingCommand implements Callable<Integer> {
  private static final int SATISFIED = 0;
  private static final int NOT_SATISFIED = 1;

  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin GivenUnits units = new GivenUnits();

  @Parameters(paramLabel = "FILE", description = "A Triumvirate that holds the credential.")
  Path file = Path.of("");

  @Option(
      names = "--credential",
      paramLabel = "CODE",
      description = "The credential. Default: the one that the Triumvirate is about.")
  @Nullable String credential;

  /**
   * The command.
   *
   * @param terminal where it writes
   */
  public PackagingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Triumvirate triumvirate = ReadTriumvirate.installed().read(InputFile.read(file)).triumvirate();
    String code =
        credential == null
            ? triumvirate.instruments().outcomeSpecification().instrumentRef().instrumentId()
            : credential;
    PackagingVerdict found =
        PackagingCheck.check(triumvirate, new CredentialId(code), units.given());
    if (common.json()) {
      printJson(code, found);
    } else {
      PackagingText.print(code, found, terminal);
    }
    return found.verdict() == Verdict.SATISFIED ? SATISFIED : NOT_SATISFIED;
  }

  private void printJson(String code, PackagingVerdict found) {
    List<Map<String, Object>> reasons =
        found.reasons().stream()
            .map(
                reason -> {
                  Map<String, Object> members = new LinkedHashMap<>();
                  members.put("kind", key(reason.kind().name()));
                  members.put("bearing", key(reason.kind().bearing().name()));
                  members.put("message", reason.message());
                  members.put("source_ref", reason.sourceRef());
                  members.put(
                      "units", reason.outcomes().stream().map(unit -> unit.value()).toList());
                  return members;
                })
            .toList();
    terminal.print(
        JsonReport.of(found.verdict() == Verdict.SATISFIED)
            .put("credential", code)
            .put("verdict", key(found.verdict().name()))
            .put("reasons", reasons)
            .text());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
