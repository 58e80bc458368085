package online.ucca.triumvirate.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Provenance;
import online.ucca.triumvirate.model.SourceCorpus;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;

/**
 * What a translation has decided, could not map and must complain of, on its way to a result. An
 * adapter that notes everything here gets an envelope whose id, log hash, coverage and confidence
 * are right by construction. Belongs to one call of {@code translate}, on one thread.
 */
public final class TranslationDraft {
  private final AdapterContext context;
  private final AdapterVersionInfo version;
  private final RawCorpus rawCorpus;
  private final SupplementaryData supplementaryData;
  private final List<MappingDecision> decisions = new ArrayList<>();
  private final List<UnmappedElement> unmapped = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();
  private final List<Finding> errors = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, Object> extensions = new TreeMap<>();

  /**
   * Begins a translation.
   *
   * @param context the instance's context
   * @param version the adapter's declaration
   * @param rawCorpus what is translated
   * @param supplementaryData what belongs to it
   */
  public TranslationDraft(
      AdapterContext context,
      AdapterVersionInfo version,
      RawCorpus rawCorpus,
      SupplementaryData supplementaryData) {
    this.context = context;
    this.version = version;
    this.rawCorpus = rawCorpus;
    this.supplementaryData = supplementaryData;
  }

  /**
   * Notes that an element of the source became part of the Triumvirate.
   *
   * @param sourceElement the element, so that a person can find it
   * @param pointer JSON Pointer to what it became
   * @param rule the mapping rule that was followed
   */
  public void mapped(String sourceElement, String pointer, String rule) {
    decisions.add(new MappingDecision(sourceElement, pointer, rule, true));
  }

  /**
   * Notes a decision that maps no element of the source: what the adapter states of its own
   * knowledge, or how it read something.
   *
   * @param why where the decision comes from
   * @param pointer JSON Pointer to what it concerns
   * @param rule the rule that was followed
   */
  public void stated(String why, String pointer, String rule) {
    decisions.add(new MappingDecision(why, pointer, rule, false));
  }

  /**
   * Notes that an element of the source has no place in a Triumvirate.
   *
   * @param sourceElement the element, so that a person can find it
   * @param reason why not
   */
  public void unmapped(String sourceElement, String reason) {
    unmapped.add(new UnmappedElement(sourceElement, reason));
  }

  /**
   * Notes the source's text, piece by piece. If there is any, the result is held against it: text
   * that was to become content and did not is an error ({@code TRN_TEXT_LOST}), and the numbers of
   * words stand in the extension {@link TextCoverage#EXTENSION}.
   *
   * @param pieces every piece of the text for people, in the source's order
   */
  public void passages(List<Passage> pieces) {
    passages.addAll(pieces);
  }

  /**
   * Adds an extension to the envelope (schema 1.1).
   *
   * @param name a reverse-DNS name
   * @param value text, whole numbers, truth values, lists and maps of them; part of the content
   *     digest, so the same for the same source
   */
  public void extension(String name, Object value) {
    extensions.put(name, value);
  }

  /**
   * Notes a finding: one that blocks prevents the Triumvirate, any other becomes a warning.
   *
   * @param finding what was found
   */
  public void note(Finding finding) {
    (finding.blocks() ? errors : warnings).add(finding);
  }

  /**
   * Ends a translation that cannot be completed.
   *
   * @return every error noted, and no Triumvirate
   * @throws IllegalStateException if no error was noted
   */
  public TranslationResult failed() {
    if (errors.isEmpty()) {
      throw new IllegalStateException("a translation fails for a reason: note an error first");
    }
    return TranslationResult.failed(
        errors.stream().map(TranslationDraft::whileTranslating).toList(), decisions);
  }

  /** What a check of another phase finds while something is translated arose in translation. */
  private static Finding whileTranslating(Finding finding) {
    return new Finding(
        finding.errorCode(),
        finding.severity(),
        Phase.TRANSLATION,
        finding.sourceElement(),
        finding.triumvirateElement(),
        finding.message(),
        finding.remediation(),
        finding.timestamp());
  }

  /**
   * Whether something was noted that prevents the Triumvirate.
   *
   * @return true if {@link #failed} is the way to end
   */
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /**
   * Ends the translation.
   *
   * @param corpus how the corpus is named; its hash and time are filled in
   * @param instruments the three instruments
   * @return the Triumvirate; the errors instead if any was noted
   */
  public TranslationResult finish(CorpusTitle corpus, Instruments instruments) {
    if (!passages.isEmpty() && !hasErrors()) {
      TextCoverage text = TextCoverage.of(passages, instruments, extensions);
      text.lost().forEach(passage -> note(lost(passage)));
      extension(TextCoverage.EXTENSION, text.asExtension());
    }
    if (hasErrors()) {
      return failed();
    }
    TranslationLog log = new TranslationLog(decisions);
    Confidence confidence = confidence();
    Instant now = context.time().now();
    Triumvirate triumvirate =
        new Triumvirate(
            version.triumvirateSchemaVersion(),
            context
                .identityOf(version, corpus.corpusId(), rawCorpus, supplementaryData)
                .triumvirateId(),
            now,
            version.adapterId(),
            version.adapterVersion(),
            context.clientId(),
            new SourceCorpus(
                corpus.corpusId(),
                corpus.title(),
                corpus.version(),
                rawCorpus.hash(),
                now,
                corpus.attribution(),
                corpus.licence()),
            instruments,
            Validation.notYet(now, new Coverage(log.mapped(), unmapped.size(), unmapped)),
            new Provenance(null, null, confidence, log.hash()),
            extensions);
    return new TranslationResult(
        triumvirate, log.translationLog(), unmapped, confidence, warnings, List.of());
  }

  private static Finding lost(Passage passage) {
    return Finding.of(
            ErrorCode.TRN_TEXT_LOST,
            "the words '"
                + Excerpt.of(passage.text(), 120)
                + "' were read and stand nowhere in the result")
        .from(passage.place());
  }

  private Confidence confidence() {
    boolean partial = warnings.stream().anyMatch(Finding::saysSourceIsIncomplete);
    return partial ? Confidence.PARTIAL : Confidence.FULL;
  }
}
