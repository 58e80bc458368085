package online.ucca.triumvirate.storage.r2;

/**
 * Who a world is to its bucket. {@link #toString} hides both parts.
 *
 * @param accessKey the access key id, not blank
 * @param secretKey the secret access key, not blank
 */
public record R2Credentials(String accessKey, String secretKey) {

  /** Checks that both are given. */
  public R2Credentials {
    if (accessKey.isBlank() || secretKey.isBlank()) {
      throw new IllegalArgumentException("credentials have an access key and a secret key");
    }
  }

  /** Says nothing of either. */
  @Override
  public String toString() {
    return "R2Credentials[hidden]";
  }
}
