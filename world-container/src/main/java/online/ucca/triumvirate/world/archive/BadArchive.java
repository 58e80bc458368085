package online.ucca.triumvirate.world.archive;

import java.nio.file.Path;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** How what is wrong with an archive, or with the place for one, is worded. */
final class BadArchive {
  private static final int LONGEST = 120;

  private BadArchive() {}

  static Finding found(String entry, String what) {
    return Finding.of(ErrorCode.WLD_BAD_ARCHIVE, printable(entry) + " " + what)
        .from(printable(entry));
  }

  /** A place at which a manifest does not fit its schema. */
  static Finding misfit(Finding violation) {
    String pointer = violation.triumvirateElement();
    Finding finding =
        found(ArchiveManifest.FILE, "does not fit its schema: " + printable(violation.message()));
    return pointer == null ? finding : finding.at(pointer);
  }

  static Refusal refusal(String entry, String what) {
    return new Refusal(found(entry, what));
  }

  /** A file of a world that no archive could give back everywhere. */
  static Refusal strange(String path) {
    return new Refusal(
        Finding.of(
                ErrorCode.WLD_NOT_CONFORMING,
                "the file " + printable(path) + " has a name that not every file system takes")
            .from(printable(path)));
  }

  static Refusal exists(String what) {
    return new Refusal(Finding.of(ErrorCode.WLD_EXISTS, what + " is there, and is another"));
  }

  static Refusal unreadable(Path file) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, file + " cannot be read").from(file.toString()));
  }

  static Refusal inTheWay(Path file) {
    return new Refusal(
        Finding.of(
                ErrorCode.ENV_FILE_UNWRITABLE,
                file + " is there already, and no archive replaces anything")
            .from(file.toString())
            .withRemedy("Name another file, or move that one away."));
  }

  static Refusal unwritable(Path file, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, file + " cannot be written: " + why)
            .from(file.toString()));
  }

  /** A name may hold anything, and the message stands on somebody's terminal. */
  private static String printable(String text) {
    return Excerpt.of(text.replaceAll("[\\p{Cntrl}]", "?"), LONGEST);
  }
}
