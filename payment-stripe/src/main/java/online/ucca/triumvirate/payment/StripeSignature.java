package online.ucca.triumvirate.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How Stripe signs: {@code t=SECONDS,v1=HEX}, where HEX is HMAC-SHA256 over the seconds, a full
 * stop and the payload. There may be several {@code v1}; other schemes are passed over.
 */
final class StripeSignature {
  /** As in Stripe's own libraries, but also for times that lie ahead. */
  static final long TOLERANCE_SECONDS = 300;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LONGEST_HEADER = 4096;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
  private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PART = Pattern.compile("([A-Za-z0-9_]+)=([^=]*)");

  private final List<SecretKeySpec> keys;

  StripeSignature(List<String> secrets) {
    this.keys =
        secrets.stream()
            .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
            .toList();
  }

  /**
   * Checks who signed, and when.
   *
   * @throws Refusal {@code PAY_BAD_SIGNATURE} or {@code PAY_STALE}
   */
  void verify(byte[] payload, @Nullable String header, Instant now) {
    Header parts = parse(header);
    if (!isSigned(payload, parts)) {
      throw bad("none of the endpoint's secrets signed these bytes");
    }
    long age = now.getEpochSecond() - Long.parseLong(parts.seconds);
    if (Math.abs(age) > TOLERANCE_SECONDS) {
      String when = age > 0 ? "ago" : "from now";
      throw new Refusal(
          Finding.of(
              ErrorCode.PAY_STALE,
              "the event was signed "
                  + Math.abs(age)
                  + " seconds "
                  + when
                  + "; at most "
                  + TOLERANCE_SECONDS
                  + " are accepted"));
    }
  }

  /** What a header says: the seconds as they are spelled, since that is what was signed. */
  private record Header(String seconds, List<byte[]> signatures) {}

  private static Header parse(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw bad("the request has no header Stripe-Signature");
    }
    if (header.length() > LONGEST_HEADER) {
      throw bad("the header Stripe-Signature has more than " + LONGEST_HEADER + " characters");
    }
    String seconds = null;
    List<byte[]> signatures = new ArrayList<>();
    for (String text : header.split(",", -1)) {
      Matcher part = PART.matcher(text.strip());
      if (!part.matches()) {
        throw bad("the header Stripe-Signature is not a list of NAME=VALUE");
      }
      String value = part.group(2);
      if (part.group(1).equals("t")) {
        if (seconds != null || !SECONDS.matcher(value).matches()) {
          throw bad("the header Stripe-Signature has not one time in seconds");
        }
        seconds = value;
      } else if (part.group(1).equals("v1") && SIGNATURE.matcher(value).matches()) {
        signatures.add(HexFormat.of().parseHex(value));
      }
    }
    if (seconds == null || signatures.isEmpty()) {
      throw bad("the header Stripe-Signature lacks a time (t) or a signature (v1)");
    }
    return new Header(seconds, signatures);
  }

  /** Looks at every pair, so that the time it takes says nothing about which of them fits. */
  private boolean isSigned(byte[] payload, Header header) {
    boolean signed = false;
    for (SecretKeySpec key : keys) {
      byte[] expected = hmac(key, header.seconds, payload);
      for (byte[] signature : header.signatures) {
        signed |= MessageDigest.isEqual(expected, signature);
      }
    }
    return signed;
  }

  private static byte[] hmac(SecretKeySpec key, String seconds, byte[] payload) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(seconds.getBytes(StandardCharsets.US_ASCII));
      mac.update((byte) '.');
      return mac.doFinal(payload);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  private static Refusal bad(String message) {
    return new Refusal(Finding.of(ErrorCode.PAY_BAD_SIGNATURE, message));
  }
}
