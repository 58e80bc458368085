package online.ucca.triumvirate.cli.terminal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.Check;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.Signing;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.TermEnd;
import org.jspecify.annotations.Nullable;

/** A verdict on a CCO for people, and for programs. */
public final class VerdictText {
  private static final int MOST_TERMS = 12;

  private VerdictText() {}

  /**
   * Prints a verdict as a table.
   *
   * @param file what was verified
   * @param verdict the verdict
   * @param terminal where
   */
  public static void print(String file, CapabilityVerdict verdict, Terminal terminal) {
    WrappedText text = new WrappedText(terminal);
    text.print("", file + " " + (verdict.holds() ? "holds: " : "does not hold: ") + state(verdict));
    text.print("  id        ", verdict.id());
    CapabilityObject capability = verdict.capability();
    if (capability != null) {
      capability.operationalDomain().instruments().stream()
          .findFirst()
          .ifPresent(
              one ->
                  text.print(
                      "  about     ",
                      one.instrumentId() + " " + one.version() + ", " + one.instrumentTitle()));
    }
    if (verdict.digest() != null) {
      text.print("  digest    ", verdict.digest().hex());
    }
    text.print("  at        ", verdict.at().toString());
    for (Signing signer : verdict.signers()) {
      text.print(
          "  signed    ", signer.at() + " as " + signer.role().title() + " by " + name(signer));
    }
    printTerms(verdict.terms(), text);
    if (verdict.replacement() != null) {
      text.print("  replaced  ", "by " + verdict.replacement().by());
    }
    for (Check check : verdict.checks()) {
      text.print(
          "  " + mark(check) + " " + String.format(Locale.ROOT, "%-24s", check.name()),
          check.why());
    }
  }

  /**
   * Puts a verdict into a report.
   *
   * @param report the report
   * @param verdict the verdict
   * @return the report
   */
  public static JsonReport put(JsonReport report, CapabilityVerdict verdict) {
    return report
        .put("cco_id", verdict.id())
        .put("state", verdict.state())
        .put("status_known", verdict.statusKnown())
        .put("digest", verdict.digest())
        .put("at", verdict.at())
        .put("issued_at", verdict.issuedAt())
        .put("signers", verdict.signers())
        .put("terms", verdict.terms())
        .put("replacement", verdict.replacement())
        .put("checks", verdict.checks());
  }

  private static void printTerms(List<TermEnd> terms, WrappedText text) {
    terms.stream()
        .limit(MOST_TERMS)
        .forEach(term -> text.print("  term      ", term.credentialId() + " " + end(term.end())));
    if (terms.size() > MOST_TERMS) {
      text.print("            ", "and " + (terms.size() - MOST_TERMS) + " more (--json has all)");
    }
  }

  private static String end(@Nullable Instant end) {
    return end == null ? "does not expire" : "until " + end;
  }

  private static String state(CapabilityVerdict verdict) {
    if (verdict.state() == null) {
      return "not what it claims to be";
    }
    return verdict.state().name().toLowerCase(Locale.ROOT)
        + (verdict.statusKnown() ? "" : ", as far as is known without its status lists");
  }

  private static String name(Signing signer) {
    return signer.holder().isEmpty()
        ? signer.key().did()
        : signer.holder() + " (" + signer.key().did() + ")";
  }

  private static String mark(Check check) {
    if (check.passed() == null) {
      return "?";
    }
    return check.passed() ? "✓" : "✗";
  }
}
