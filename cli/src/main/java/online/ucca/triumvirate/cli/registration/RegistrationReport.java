package online.ucca.triumvirate.cli.registration;

import java.util.List;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.RegistrationChange;
import online.ucca.triumvirate.model.registration.SigningKey;

/** Registrations for people and for programs. */
final class RegistrationReport {
  private RegistrationReport() {}

  /** What the last change did to each registration. */
  static void printChanged(List<AdapterRegistration> changed, Terminal terminal, boolean json) {
    if (json) {
      printJson(changed, terminal);
      return;
    }
    for (AdapterRegistration one : changed) {
      terminal.print(name(one) + ": " + line(one.history().get(one.history().size() - 1)));
      one.signingKeys().forEach(key -> terminal.print("  key " + line(key)));
    }
  }

  /** All that is known of each registration. */
  static void printHistory(List<AdapterRegistration> all, Terminal terminal, boolean json) {
    if (json) {
      printJson(all, terminal);
      return;
    }
    for (AdapterRegistration one : all) {
      terminal.print(name(one) + " for client " + one.clientId() + " is " + one.state().text());
      one.signingKeys().forEach(key -> terminal.print("  key " + line(key)));
      one.history()
          .forEach(
              change ->
                  terminal.print(
                      "  "
                          + change.at()
                          + "  "
                          + line(change)
                          + ", by "
                          + change.by()
                          + ": "
                          + change.reason()));
    }
  }

  private static void printJson(List<AdapterRegistration> registrations, Terminal terminal) {
    terminal.print(JsonReport.success().put("registrations", registrations).text());
  }

  private static String name(AdapterRegistration one) {
    return one.declaration().adapterId() + " " + one.declaration().adapterVersion();
  }

  private static String line(RegistrationChange change) {
    Ed25519PublicKey key = change.publicKey();
    String named = key == null ? "" : " " + key.did();
    return switch (change.event()) {
      case DECLARED -> "registered";
      case STATE_CHANGED ->
          (change.from() == null ? "" : change.from().text() + " -> ") + change.to().text();
      case KEY_ADDED -> "key added" + named;
      case KEY_ROTATED -> "key rotated to" + named;
      case KEY_REVOKED -> "key revoked" + named;
    };
  }

  private static String line(SigningKey key) {
    return key.publicKey().did()
        + (key.validFrom() == null ? "" : " from " + key.validFrom())
        + (key.validUntil() == null ? "" : " until " + key.validUntil())
        + (key.wasRevoked() ? " revoked " + key.revokedAt() + ": " + key.revocationReason() : "");
  }
}
