package online.ucca.triumvirate.storage.r2.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** What a fault of the disk means to whoever uses the store. */
final class DiskFault {
  private static final List<String> FULL =
      List.of("no space left", "disk quota exceeded", "not enough space", "disk is full");
  private static final List<String> DENIED =
      List.of("permission denied", "operation not permitted", "read-only file system");

  private DiskFault() {}

  /** Something that uses the disk. */
  interface Step<T> {
    T run() throws IOException;
  }

  /**
   * Runs a step, and refuses by a code if the disk fails it.
   *
   * @param place what it is about
   */
  static <T> T on(String place, Step<T> step) {
    try {
      return step.run();
    } catch (IOException e) {
      throw of(place, e);
    }
  }

  private static Refusal of(String place, IOException fault) {
    String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    if (FULL.stream().anyMatch(said::contains)) {
      return refusal(ErrorCode.STO_FULL, "the disk of the object folder is full", place);
    }
    if (fault instanceof AccessDeniedException || DENIED.stream().anyMatch(said::contains)) {
      return refusal(
          ErrorCode.STO_ACCESS_DENIED, "the object folder may not be used in that way", place);
    }
    return refusal(
        ErrorCode.STO_UNAVAILABLE,
        "the object folder cannot be used (" + fault.getClass().getSimpleName() + ")",
        place);
  }

  private static Refusal refusal(ErrorCode code, String message, String place) {
    return new Refusal(Finding.of(code, message).from(place));
  }
}
