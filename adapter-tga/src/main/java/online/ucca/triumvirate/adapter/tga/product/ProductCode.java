package online.ucca.triumvirate.adapter.tga.product;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.corpus.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Recognises codes and releases. Codes of the register follow no single pattern ({@code BSBTWK201},
 * {@code MEM18.6B}, {@code 004/01}, {@code CHCP&R1A}, {@code SITXLAN21__}), so only what cannot be
 * an identifier is refused: a code also becomes part of file names and cache keys.
 */
public final class ProductCode {
  private static final Pattern CODE =
      Pattern.compile("[A-Za-z0-9]+(?:(?:[./&-]|_+)[A-Za-z0-9]+)*_{0,2}");
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_REFERENCE = 20;
  private static final Pattern RELEASE = Pattern.compile("(?i)(?:release|r)? ?([1-9][0-9]{0,5})");
  private static final Pattern REFERENCE =
      Pattern.compile("([A-Za-z0-9./_&-]+?)(?:_(R[1-9][0-9]*))?");

  private ProductCode() {}

  /**
   * Whether a text can be a code.
   *
   * @param text the text as the source writes it
   * @return false if it has white space, a character no code has, or the shape of a path
   */
  public static boolean isCode(String text) {
    return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
  }

  /**
   * Whether a text looks like a code given in place of a source: letters and digits, at least one
   * digit, with or without a release.
   *
   * @param text what a caller gave
   * @return false for anything that could be a path or a sentence
   */
  public static boolean looksLikeReference(String text) {
    return text.length() <= LONGEST_REFERENCE
        && CODE.matcher(text).matches()
        && text.indexOf('-') < 0
        && text.chars().anyMatch(c -> c >= '0' && c <= '9')
        && !text.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl?|html?|xml|csv|docx|md|zip)");
  }

  /**
   * Reads a release.
   *
   * @param text {@code 2}, {@code R2} or {@code Release 2}, in any case
   * @return {@code R2}; null if it is not a release number
   */
  public static @Nullable String release(String text) {
    Matcher matcher = RELEASE.matcher(Wording.normalise(text));
    return matcher.matches() ? "R" + matcher.group(1) : null;
  }

  /**
   * The release that a reference names.
   *
   * @param reference for example {@code BSBTWK201_R1}
   * @return {@code R1}; null if it names none
   */
  public static @Nullable String releaseOf(String reference) {
    Matcher matcher = REFERENCE.matcher(reference);
    return matcher.matches() ? matcher.group(2) : null;
  }
}
