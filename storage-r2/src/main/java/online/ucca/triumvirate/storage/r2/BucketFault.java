package online.ucca.triumvirate.storage.r2;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.ServerException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * What went wrong with a request. The client's own messages stay here: they may hold addresses.
 *
 * @param kind what follows from it
 * @param name the store's name for it, or the client's; letters and digits only
 */
record BucketFault(Kind kind, String name) {
  private static final String NO_BUCKET = "NoSuchBucket";
  private static final String MAKE_IT =
      "Make the bucket, or name another; a store makes none by itself.";
  private static final Set<String> FULL =
      Set.of("XMinioStorageFull", "InsufficientStorage", "QuotaExceeded", "ServiceQuotaExceeded");

  /** Bytes were damaged or lost on their way, and the store noticed. */
  private static final Set<String> DAMAGED =
      Set.of(
          "BadDigest",
          "IncompleteBody",
          "InvalidDigest",
          "RequestTimeout",
          "XAmzContentSHA256Mismatch");

  /** What follows from a fault. */
  enum Kind {
    /** It may go better next time; whether the request was carried out is not known. */
    PASSING,
    /** A signature does not fit: the bytes were damaged on their way, or the secret is wrong. */
    DOUBTED,
    /** There is no such object or upload. */
    MISSING,
    /** The condition of the request did not hold. */
    CONDITION,
    /** The credentials do not suffice. */
    DENIED,
    /** The store is full. */
    FULL,
    /** The store will not do it, however often it is asked. */
    REFUSED
  }

  static BucketFault of(Throwable thrown) {
    Throwable cause = thrown;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ErrorResponseException answer) {
      String code = String.valueOf(answer.errorResponse().code());
      return new BucketFault(kind(answer.response().code(), code), plain(code));
    }
    if (cause instanceof ServerException answer) {
      return new BucketFault(kind(answer.statusCode(), ""), "status" + answer.statusCode());
    }
    return new BucketFault(Kind.PASSING, plain(cause.getClass().getSimpleName()));
  }

  private static Kind kind(int status, String code) {
    if (FULL.contains(code) || status == 507) {
      return Kind.FULL;
    }
    if (DAMAGED.contains(code)) {
      return Kind.PASSING;
    }
    if (code.equals("SignatureDoesNotMatch")) {
      return Kind.DOUBTED;
    }
    return switch (status) {
      case 401, 403 -> Kind.DENIED;
      case 404 -> code.equals(NO_BUCKET) ? Kind.REFUSED : Kind.MISSING;
      case 412 -> Kind.CONDITION;
      case 408, 409, 425, 429 -> Kind.PASSING;
      default -> status >= 400 && status < 500 ? Kind.REFUSED : Kind.PASSING;
    };
  }

  /** Whether another attempt is worth while. */
  boolean mayPass() {
    return kind == Kind.PASSING || kind == Kind.DOUBTED;
  }

  /**
   * The refusal of what could not be done, however often it was tried.
   *
   * @param place where it was to be done
   */
  Refusal refusal(String place) {
    Finding finding =
        switch (kind) {
          case DENIED, DOUBTED ->
              Finding.of(
                  ErrorCode.STO_ACCESS_DENIED,
                  "the bucket does not let these credentials do that (" + name + ")");
          case FULL -> Finding.of(ErrorCode.STO_FULL, "the bucket is full (" + name + ")");
          default ->
              Finding.of(
                      ErrorCode.STO_UNAVAILABLE,
                      "the bucket did not do what was asked (" + name + ")")
                  .withRemedy(
                      name.equals(NO_BUCKET) ? MAKE_IT : ErrorCode.STO_UNAVAILABLE.remedy());
        };
    return new Refusal(finding.from(place));
  }

  private static String plain(String name) {
    String letters = name.replaceAll("[^A-Za-z0-9]", "");
    return letters.substring(0, Math.min(letters.length(), 60));
  }
}
