package online.ucca.triumvirate.engine.pack.contextualisation;

import java.util.Locale;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A provider's colours, as {@code #RRGGBB}. Both can be read on white, and white on them.
 *
 * @param headings of headings and the line under the header; null for the pack's own
 * @param tableHeads behind the white words of table heads; null for the pack's own
 */
public record Colours(@Nullable String headings, @Nullable String tableHeads) {
  /** The least contrast against white that a colour may have (WCAG 2.1, 1.4.3). */
  public static final double LEAST_CONTRAST = 4.5;

  private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

  /**
   * Checks form and contrast.
   *
   * @throws Refusal {@code PCK_LOW_CONTRAST} if a colour is too light
   */
  public Colours {
    check("headings", headings);
    check("table_heads", tableHeads);
  }

  /**
   * The contrast of a colour against white, by WCAG 2.1.
   *
   * @param colour the colour as {@code #RRGGBB}
   * @return from 1 for white to 21 for black
   */
  public static double contrastWithWhite(String colour) {
    double luminance =
        0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(String colour, int at) {
    double part = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
    return part <= 0.03928 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  private static void check(String member, @Nullable String colour) {
    if (colour == null) {
      return;
    }
    if (!FORM.matcher(colour).matches()) {
      throw new IllegalArgumentException("a colour is #RRGGBB, not '" + colour + "'");
    }
    double contrast = contrastWithWhite(colour);
    if (contrast < LEAST_CONTRAST) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.PCK_LOW_CONTRAST,
                  String.format(
                      Locale.ROOT,
                      "the colour %s of %s has a contrast of %.2f:1 against white",
                      colour,
                      member,
                      contrast))
              .at("/provider/colours/" + member));
    }
  }
}
