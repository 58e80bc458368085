package online.ucca.triumvirate.engine.tenant;

import java.time.Instant;
import online.ucca.triumvirate.engine.database.StorableText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that buys packs in a world.
 *
 * @param id its id
 * @param name its name, as packs show it; up to 300 characters on one line
 * @param number its number in the world's register of providers; null if it has none
 * @param email where it is told by e-mail that packs are ready; null if it is not
 * @param mobile where it is told by text message, in the form of E.164; null if it is not
 * @param status whether it may buy
 * @param createdAt since when it is known
 */
public record Tenant(
    TenantId id,
    String name,
    @Nullable String number,
    @Nullable String email,
    @Nullable String mobile,
    TenantStatus status,
    Instant createdAt) {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_ADDRESS = 320;

  /** Refuses what is blank, too long for a pack, or no text. */
  public Tenant {
    StorableText.line("a tenant's name", name, LONGEST_NAME);
    if (number != null) {
      StorableText.line("a tenant's number", number, LONGEST_NUMBER);
    }
    if (email != null) {
      StorableText.line("a tenant's e-mail address", email, LONGEST_ADDRESS);
    }
    if (mobile != null) {
      StorableText.line("a tenant's mobile number", mobile, LONGEST_NUMBER);
    }
  }

  /**
   * A tenant that may buy, and asks to be told nothing.
   *
   * @param id its id
   * @param name its name, as packs show it
   * @param number its number in the world's register of providers; null if it has none
   * @param createdAt since when it is known
   * @return the tenant
   */
  public static Tenant of(TenantId id, String name, @Nullable String number, Instant createdAt) {
    return new Tenant(id, name, number, null, null, TenantStatus.ACTIVE, createdAt);
  }
}
