package online.ucca.triumvirate.cli.capability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.option.CapabilityOptions;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.KeyPassphrase;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.cco.verify.RoleKey;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate cosign}: the domain expert's proof, by which a CCO is issued. */
@Command(
    name = "cosign",
    description = {
      "Signs a CCO as its domain expert, and so issues it.",
      "%nShows what is signed first, and asks if there is a terminal to ask at. The key is registered"
          + " for its role in this world."
    },
    footer = {
      "  triumvirate cosign unit.cco.json --key expert.pem --role domain-expert --out unit.issued.json",
      "  triumvirate cosign theirs.cco.json --key expert.pem --role domain-expert --trust"
          + " processor=their-key.pem.pub"
    })
public final class CosignCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin CapabilityOptions options = new CapabilityOptions();

  @Parameters(paramLabel = "FILE", description = "A CCO as `process` makes it.")
  Path file = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "KEYFILE",
      required = true,
      description = "The domain expert's private key.")
  Path key = Path.of("");

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description = "In what role: domain-expert.")
  String role = "";

  @Option(
      names = "--holder",
      paramLabel = "NAME",
      description = "Who holds the key, for whoever verifies the CCO in this world.")
  String holder = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the issued CCO goes. Standard output if not given.")
  @Nullable Path out;

  @Option(
      names = "--processor-key",
      paramLabel = "KEYFILE",
      description =
          "The processor's private key, if it is not the world's own; needed only if an older CCO is"
              + " renewed or superseded by this one, whose status list it signs.")
  @Nullable Path processorKey;

  @Option(names = "--yes", description = "Sign without being asked.")
  boolean yes;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "A file whose first line is the key file's passphrase. If not given:"
              + " $TRIUMVIRATE_KEY_PASSPHRASE, else you are asked.")
  @Nullable Path passphraseFile;

  /**
   * The command.
   *
   * @param terminal where it writes, and whom it may ask
   */
  public CosignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!CapabilityOptions.roleNamed(role).equals(Optional.of(ProofRole.DOMAIN_EXPERT))) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "a CCO is cosigned with --role domain-expert, not '" + role + "'");
    }
    byte[] processed = InputFile.read(file);
    KeyPassphrase passphrases = new KeyPassphrase(terminal, passphraseFile);
    try (World world = World.open(settings())) {
      WorldOptions.sayWhatOpeningDid(world, terminal);
      Signer expert = KeyFiles.readPrivate(key, passphrases);
      CapabilityTrust trust = withExpert(options.trust(world, passphrases), expert, world);
      CapabilityVerdict verdict =
          world.capabilities().examine(processed, expert.publicKey(), trust);
      CapabilityObject shown = Objects.requireNonNull(verdict.capability());
      new SigningSummary(terminal).print(verdict, shown);
      refuseWithoutConsent();
      if (out != null) {
        // Before anything is signed and recorded, so that a result is not lost.
        OutputFile.folder(Objects.requireNonNull(out.toAbsolutePath().getParent()));
      }
      JsonDocument issued = world.capabilities().issue(processed, expert, trust);
      register(expert, world);
      deliver(issued, verdict, expert);
      return 0;
    }
  }

  private WorldSettings settings() {
    WorldSettings own = WorldOptions.settings(terminal, spec, passphraseFile);
    return processorKey == null ? own : own.withKeyFile(processorKey);
  }

  /** The same trust, and the expert's key in its role, unless the world knows the key already. */
  private static CapabilityTrust withExpert(CapabilityTrust trust, Signer expert, World world) {
    List<RoleKey> keys = new ArrayList<>(trust.roleKeys());
    keys.add(
        world
            .capabilities()
            .roles()
            .current()
            .find(expert.publicKey())
            .map(known -> known.roleKey())
            .orElseGet(() -> RoleKey.unbounded(ProofRole.DOMAIN_EXPERT, expert.publicKey())));
    return new CapabilityTrust(keys, trust.anyRole(), trust.statusLists(), trust.zone());
  }

  private void refuseWithoutConsent() {
    boolean asked = !yes && !common.json();
    if (asked && !terminal.confirm("Sign this as domain expert?").orElse(true)) {
      throw new Refusal(
          Finding.of(ErrorCode.CCO_NOT_CONSENTED, ErrorCode.CCO_NOT_CONSENTED.meaning()));
    }
  }

  private void register(Signer expert, World world) {
    boolean isNew =
        world
            .capabilities()
            .roles()
            .bind(
                ProofRole.DOMAIN_EXPERT,
                expert.publicKey(),
                holder,
                user(),
                "given to cosign a CCO");
    if (isNew) {
      terminal.message(
          "note: registered the key " + expert.publicKey().did() + " as a domain expert's");
    }
  }

  private void deliver(JsonDocument issued, CapabilityVerdict verdict, Signer expert) {
    if (out != null) {
      OutputFile.write(out, issued.readableBytes());
    }
    if (common.json()) {
      JsonReport report =
          JsonReport.success()
              .put("cco_id", verdict.id())
              .put("digest", verdict.digest())
              .put("state", "issued")
              .put("role", role)
              .put("key", expert.publicKey().did());
      if (out == null) {
        report.put("cco", issued.tree());
      } else {
        report.put("file", out.toString());
      }
      terminal.print(report.text());
    } else if (out == null) {
      terminal.result(issued.readableBytes());
    } else {
      terminal.print("issued " + file + " as " + out + " (" + verdict.id() + ")");
    }
  }

  private static String user() {
    String name = System.getProperty("user.name", "");
    return name.isBlank() ? "unknown user" : name;
  }
}
