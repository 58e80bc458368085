package online.ucca.triumvirate.engine.tenant;

import java.util.regex.Pattern;

/**
 * Names a tenant in its world.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or a
 *     digit
 */
public record TenantId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /** Checks the form. */
  public TenantId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a tenant's id is up to 64 letters, digits, dots, hyphens and underscores");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
