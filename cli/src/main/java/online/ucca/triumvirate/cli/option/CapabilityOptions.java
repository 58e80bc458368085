package online.ucca.triumvirate.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.terminal.KeyPassphrase;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.cco.verify.RoleKey;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.StatusListCredential;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say by what a CCO is judged: whose proofs count, what lists, and when. */
public final class CapabilityOptions {
  @Spec(Target.MIXEE)
  @Nullable CommandSpec command;

  @Option(
      names = "--trust",
      paramLabel = "[ROLE=]KEYFILE",
      arity = "1..*",
      description =
          "Keys to trust, public or your own private ones; of a CCO in one role if that is named"
              + " (processor, domain-expert). Your own keys and roles if not given.")
  List<String> trust = List.of();

  @Option(
      names = "--status",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Status lists of CCOs, as their issuer published them.")
  List<Path> status = List.of();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The time zone in which terms are counted, for example Pacific/Auckland.")
  @Nullable String zone;

  /** The options that also say for which moment. */
  public static final class Moment {
    @Spec(Target.MIXEE)
    @Nullable CommandSpec command;

    @Option(
        names = "--at",
        paramLabel = "TIME",
        description =
            "The moment for which CCOs are judged: 2026-03-09T14:30:00Z, or a day, which means its"
                + " beginning. Now if not given.")
    @Nullable String at;

    /**
     * The moment.
     *
     * @param zone where days begin
     * @return the moment; nothing if none was named
     */
    public Optional<Instant> given(ZoneId zone) {
      if (at == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            at.contains("T")
                ? OffsetDateTime.parse(at).toInstant()
                : LocalDate.parse(at).atStartOfDay(zone).toInstant());
      } catch (DateTimeParseException e) {
        throw usage(command, "--at must be a time with its zone, or a day, not '" + at + "'");
      }
    }
  }

  /**
   * What CCOs are judged by.
   *
   * @param world the world whose own keys and roles count if none is named
   * @param passphrases asked if the file of a private key is encrypted
   * @return the trust
   * @throws Refusal if a file cannot be read, or is not what it is said to be
   */
  public CapabilityTrust trust(World world, KeyPassphrase passphrases) {
    CapabilityTrust own = world.capabilities().trust(lists());
    List<RoleKey> inRole = new ArrayList<>();
    Set<Ed25519PublicKey> inAny = new HashSet<>();
    for (String word : trust) {
      Optional<ProofRole> role = role(word);
      Path file = Path.of(role.isEmpty() ? word : word.substring(word.indexOf('=') + 1));
      Ed25519PublicKey key = KeyFiles.readPublic(file, passphrases);
      role.ifPresentOrElse(one -> inRole.add(RoleKey.unbounded(one, key)), () -> inAny.add(key));
    }
    return new CapabilityTrust(
        trust.isEmpty() ? own.roleKeys() : inRole,
        inAny,
        own.statusLists(),
        zone == null ? own.zone() : zoneId(zone));
  }

  /**
   * The role that a command names.
   *
   * @param text {@code processor} or {@code domain-expert}
   * @return the role; nothing if it is none
   */
  public static Optional<ProofRole> roleNamed(String text) {
    for (ProofRole role : ProofRole.values()) {
      if (text.equals(role.title().replace(' ', '-'))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private Optional<ProofRole> role(String word) {
    int equals = word.indexOf('=');
    if (equals < 0 || Files.exists(Path.of(word))) {
      return Optional.empty();
    }
    String named = word.substring(0, equals);
    Optional<ProofRole> role = roleNamed(named);
    if (role.isEmpty()) {
      throw usage(command, "a role is processor or domain-expert, not '" + named + "'");
    }
    return role;
  }

  private List<JsonDocument> lists() {
    List<JsonDocument> lists = new ArrayList<>();
    for (Path file : status) {
      JsonDocument list = JsonDocument.read(InputFile.read(file));
      if (!StatusListCredential.isOne(list)) {
        throw new Refusal(
            Finding.of(ErrorCode.CCO_STATUS_LIST_MALFORMED, file + " is not a status list")
                .from(file.toString()));
      }
      lists.add(list);
    }
    return lists;
  }

  private ZoneId zoneId(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw usage(command, "--zone must be a time zone, not '" + name + "'");
    }
  }

  private static ParameterException usage(@Nullable CommandSpec command, String message) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
  }
}
