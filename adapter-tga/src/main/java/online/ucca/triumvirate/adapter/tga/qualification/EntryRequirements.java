package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.regex.Pattern;

/** How the register says that nothing is required. */
public final class EntryRequirements {
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)(?:nil|none|there are no (?:entry|prerequisite|pre-requisite)s? ?requirements?\\b.*)\\.?");

  private EntryRequirements() {}

  /**
   * Whether a statement says that nothing is required.
   *
   * @param statement its words
   * @return true for "Nil", "None" and "There are no entry requirements for this qualification."
   */
  public static boolean sayNone(String statement) {
    return NONE.matcher(statement).matches();
  }
}
