package online.ucca.triumvirate.engine.payment;

import java.util.List;

/**
 * Whose events a world believes. {@link #toString} hides the secrets.
 *
 * @param provider the payment provider, for example {@code stripe}
 * @param world the world's id: an event that names another world is about something else
 * @param secrets the secrets that the provider may have signed with: one, or two while one follows
 *     the other
 */
public record PaymentSettings(String provider, String world, List<String> secrets) {
  private static final int MOST_SECRETS = 8;

  /** Checks that there is a secret. */
  public PaymentSettings {
    secrets = List.copyOf(secrets);
    if (provider.isBlank() || world.isBlank()) {
      throw new IllegalArgumentException("payment settings name a provider and a world");
    }
    if (secrets.isEmpty()
        || secrets.size() > MOST_SECRETS
        || secrets.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("there are 1 to 8 secrets, and none is blank");
    }
  }

  /** Says nothing of the secrets. */
  @Override
  public String toString() {
    return "PaymentSettings[" + provider + ", " + world + "]";
  }
}
