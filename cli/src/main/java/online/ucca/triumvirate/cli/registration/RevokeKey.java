package online.ucca.triumvirate.cli.registration;

import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.world.WorldRegistrations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code triumvirate adapters revoke-key}. */
@Command(
    name = "revoke-key",
    description = "Revokes a signing key of an adapter, for good and in every version.",
    footer =
        "  triumvirate adapters revoke-key tga-v1 --public-key did:key:z6Mk... --reason stolen")
final class RevokeKey implements Callable<Integer> {
  private static final String DID_KEY = "did:key:";

  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin RegistrationOptions options = new RegistrationOptions();

  @Option(
      names = "--public-key",
      paramLabel = "DID",
      required = true,
      description = "The key, as `adapters history` shows it: did:key:z6Mk...")
  String did = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why; whoever verifies what the key signed will read it.")
  String reason = "";

  RevokeKey(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (reason.isBlank()) {
      throw options.usage("--reason must say something");
    }
    Ed25519PublicKey key = key();
    WorldRegistrations registrations = options.registrations(terminal);
    List<AdapterRegistration> changed =
        registrations.revokeKey(options.adapterId(), key, WorldOptions.user(), reason);
    RegistrationReport.printChanged(changed, terminal, common.json());
    registrations.current().registrations().stream()
        .filter(one -> one.key(key).filter(known -> !known.wasRevoked()).isPresent())
        .map(one -> one.declaration().adapterId().value())
        .distinct()
        .forEach(
            other ->
                terminal.message(
                    "note: the key still counts for " + other + "; revoke it there, too"));
    return 0;
  }

  private Ed25519PublicKey key() {
    try {
      return Ed25519PublicKey.parse(
          did.contains("#") || !did.startsWith(DID_KEY)
              ? did
              : did + "#" + did.substring(DID_KEY.length()));
    } catch (IllegalArgumentException e) {
      throw options.usage("--public-key must be the did:key of an Ed25519 key, not '" + did + "'");
    }
  }
}
