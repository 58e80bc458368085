package online.ucca.triumvirate.cli.capability;

import java.util.List;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.Completeness.EmptySection;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.Signing;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Outcome;

/** What a domain expert is shown before signing: what it is, what it holds, and what it lacks. */
final class SigningSummary {
  private static final int MOST = 12;

  private final Terminal terminal;

  SigningSummary(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(CapabilityVerdict verdict, CapabilityObject capability) {
    line("To be signed: the CCO " + verdict.id());
    for (InstrumentRef instrument : capability.operationalDomain().instruments()) {
      line(
          "  instrument ",
          instrument.instrumentId()
              + " "
              + instrument.version()
              + ", "
              + instrument.instrumentTitle());
    }
    line(
        "  domain     ",
        capability.operationalDomain().domainName()
            + " ("
            + capability.operationalDomain().jurisdiction()
            + ")");
    line(
        "  made from  ",
        capability.madeFrom().corpusId()
            + " by "
            + capability.madeFrom().adapterId()
            + " "
            + capability.madeFrom().adapterVersion()
            + ", engine "
            + capability.madeFrom().engineVersion());
    for (Signing signer : verdict.signers()) {
      line("  processor  ", signer.key().did() + ", " + signer.at());
    }
    line("  digest     ", String.valueOf(verdict.digest()));
    counts(capability);
    terms(capability.lifecycleTerms().credentials());
    lacks(capability);
  }

  private void counts(CapabilityObject capability) {
    List<Outcome> outcomes = capability.capability().outcomes();
    int criteria = outcomes.stream().mapToInt(one -> one.criteria().size()).sum();
    line("  holds      ", outcomes.size() + " outcomes with " + criteria + " criteria");
    line("             ", capability.hardGates().size() + " hard gates");
    line("             ", capability.prohibitions().size() + " prohibitions");
    line("             ", capability.escalationTriggers().size() + " escalation triggers");
    line("             ", capability.advisories().size() + " advisories");
    line("             ", capability.assessmentCriteria().size() + " assessment criteria");
  }

  private void terms(List<CredentialTerm> terms) {
    for (CredentialTerm term : terms.subList(0, Math.min(MOST, terms.size()))) {
      line(
          "  credential ",
          term.credentialId()
              + (term.validityPeriod() == null
                  ? " does not expire"
                  : " lasts " + term.validityPeriod() + " from your signature on"));
    }
    more(terms.size(), "credentials");
  }

  private void lacks(CapabilityObject capability) {
    for (EmptySection section : capability.completeness().emptySections()) {
      line("  empty      ", section.section() + ": " + section.reason());
    }
    List<Finding> warnings = capability.completeness().warnings();
    for (Finding warning : warnings.subList(0, Math.min(MOST, warnings.size()))) {
      line("  warning    ", warning.errorCode() + ": " + warning.message());
    }
    more(warnings.size(), "warnings");
  }

  private void more(int number, String what) {
    if (number > MOST) {
      line("             ", "and " + (number - MOST) + " more " + what);
    }
  }

  private void line(String mark, String text) {
    line(mark + text);
  }

  /** A terminal obeys control characters, and a corpus is not to give it orders. */
  private void line(String text) {
    terminal.message(text.replaceAll("\\p{Cntrl}", "\uFFFD"));
  }
}
