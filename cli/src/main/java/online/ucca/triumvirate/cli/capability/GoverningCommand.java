package online.ucca.triumvirate.cli.capability;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.option.CapabilityOptions;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.GoverningText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.cco.query.CapabilityAnswer;
import online.ucca.triumvirate.model.cco.query.CapabilityQuestion;
import online.ucca.triumvirate.model.cco.query.Governing;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.ruleset.TargetType;
import online.ucca.triumvirate.world.VerifyDocument.Verification;
import online.ucca.triumvirate.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate governing}: asks a CCO what its holder may do, and what governs it. */
@Command(
    name = "governing",
    description = {
      "Asks a CCO whether the holder of a credential is certified, and what applies.",
      "%nDenied by default: only an issued CCO that is in its term, whose status is known and that"
          + " covers what is asked certifies. What applies follows from the CCO's explicit links,"
          + " never from the text of a rule; each line says by which link. The exit status is 0 if"
          + " it certifies and 1 if not. Without --credential, the credentials that it has."
    },
    footer = {
      "  triumvirate governing unit.issued.json",
      "  triumvirate governing unit.issued.json --credential SAMWRK201 --target practitioner",
      "  triumvirate governing cfi.issued.json --credential flight-instructor-certificate --outcome"
          + " FI.I.A --at 2027-01-31 --json"
    })
public final class GoverningCommand implements Callable<Integer> {
  private static final int CERTIFIED = 0;
  private static final int DENIED = 1;

  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();
  @Mixin CapabilityOptions options = new CapabilityOptions();
  @Mixin CapabilityOptions.Moment moment = new CapabilityOptions.Moment();

  @Parameters(paramLabel = "FILE", description = "A CCO.")
  Path file = Path.of("");

  @Option(names = "--credential", paramLabel = "ID", description = "The credential that is held.")
  @Nullable String credential;

  @Option(names = "--outcome", paramLabel = "ID", description = "What is to be done.")
  @Nullable String outcome;

  @Option(
      names = "--criterion",
      paramLabel = "ID",
      description = "A criterion of it; with --outcome if several outcomes have one of that id.")
  @Nullable String criterion;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description = "Leave out what binds others only: operator, practitioner, assessor or output.")
  @Nullable TargetType target;

  @Option(
      names = "--all",
      description = "List every rule that binds in the whole domain, not the first few only.")
  boolean all;

  /**
   * The command.
   *
   * @param terminal where it writes
   */
  public GoverningCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (credential == null && (outcome != null || criterion != null || target != null)) {
      throw usage("--outcome, --criterion and --target ask about a --credential");
    }
    byte[] bytes = InputFile.read(file);
    try (World world = worldOptions.open(terminal)) {
      CapabilityVerdict verdict = verdict(world, bytes);
      Governing governing = Governing.of(verdict);
      if (credential == null) {
        return list(verdict, governing);
      }
      return answer(verdict, governing.answer(question(credential)));
    }
  }

  private CapabilityVerdict verdict(World world, byte[] bytes) {
    CapabilityTrust trust = options.trust(world, worldOptions.passphrases(terminal));
    Instant at = moment.given(trust.zone()).orElseGet(() -> worldOptions.clock(terminal).now());
    Verification verification = world.capabilities().verifier(trust, at).verify(bytes);
    CapabilityVerdict verdict = verification.verdict();
    if (verdict == null) {
      throw new Refusal(
          Finding.of(ErrorCode.CCO_MALFORMED, "the file is no CCO").from(file.toString()));
    }
    return verdict;
  }

  private CapabilityQuestion question(String held) {
    return new CapabilityQuestion(
        Objects.requireNonNull(id("--credential", held, CredentialId::new)),
        id("--outcome", outcome, OutcomeId::new),
        id("--criterion", criterion, CriterionId::new),
        target);
  }

  private <T> @Nullable T id(String option, @Nullable String text, Function<String, T> parse) {
    try {
      return text == null ? null : parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw usage(option + ": " + e.getMessage());
    }
  }

  private int answer(CapabilityVerdict verdict, CapabilityAnswer answer) {
    if (common.json()) {
      terminal.print(
          JsonReport.of(answer.isCertified())
              .put("cco_id", answer.cco())
              .put("at", answer.at())
              .put("question", answer.question())
              .put("standing", answer.standing())
              .put("reasons", answer.reasons())
              .put("applies", answer.applies())
              .put("notes", answer.notes())
              .put("findings", verdict.findings())
              .text());
    } else {
      new GoverningText(terminal, all).print(answer);
    }
    return answer.isCertified() ? CERTIFIED : DENIED;
  }

  private int list(CapabilityVerdict verdict, Governing governing) {
    List<CapabilityAnswer> answers =
        governing.credentials().stream()
            .map(id -> governing.answer(CapabilityQuestion.of(id)))
            .toList();
    if (common.json()) {
      terminal.print(
          JsonReport.of(verdict.holds())
              .put("cco_id", verdict.id())
              .put("at", verdict.at())
              .put("credentials", answers.stream().map(GoverningCommand::standing).toList())
              .put("findings", verdict.findings())
              .text());
    } else {
      new GoverningText(terminal, all).printStandings(answers);
      FindingsText.print(verdict.findings(), terminal);
    }
    return verdict.holds() ? CERTIFIED : DENIED;
  }

  private static Map<String, Object> standing(CapabilityAnswer answer) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("credential_id", answer.question().credential());
    members.put("standing", answer.standing());
    members.put("reasons", answer.reasons());
    return members;
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
