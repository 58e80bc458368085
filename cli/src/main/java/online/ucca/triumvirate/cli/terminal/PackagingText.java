package online.ucca.triumvirate.cli.terminal;

import java.util.Locale;
import online.ucca.triumvirate.model.packaging.PackagingReason;
import online.ucca.triumvirate.model.packaging.PackagingVerdict;

/** A verdict on packaging rules for people: the verdict, then a line for each reason. */
public final class PackagingText {
  private PackagingText() {}

  /**
   * Prints a verdict.
   *
   * @param credential the credential
   * @param found the verdict
   * @param terminal where
   */
  public static void print(String credential, PackagingVerdict found, Terminal terminal) {
    WrappedText text = new WrappedText(terminal);
    String verdict = found.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    text.print("", credential + ": " + verdict);
    for (PackagingReason reason : found.reasons()) {
      text.print(mark(reason), reason.message() + " [" + reason.sourceRef() + "]");
    }
  }

  private static String mark(PackagingReason reason) {
    return switch (reason.kind().bearing()) {
      case AGAINST -> "  ✗ ";
      case OPEN -> "  ? ";
      case NOTE -> "  · ";
    };
  }
}
