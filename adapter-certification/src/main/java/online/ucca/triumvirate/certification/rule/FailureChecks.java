package online.ucca.triumvirate.certification.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Attempt;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.StrangePayloads;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import org.jspecify.annotations.Nullable;

/** What the adapter says when it cannot go on. */
final class FailureChecks {
  private static final Pattern CODE = Pattern.compile("(ING|TRN|VAL|TRD|JSN)_[A-Z0-9_]+");

  private FailureChecks() {}

  /** CA-27. */
  static void loud(Subject subject, Remarks remarks) {
    if (subject.refused().isEmpty()) {
      remarks.skip("there are no canonical corpora to refuse");
    }
    for (CanonicalCorpus corpus : subject.refused()) {
      Attempt attempt = subject.bench(corpus).attempt(corpus.payload(), corpus.options());
      List<String> expected = List.copyOf(new TreeSet<>(corpus.refused()));
      remarks.expect(
          attempt.triumvirate() == null && attempt.codes().equals(expected),
          corpus.name(),
          "expected a refusal with " + expected + ", found " + attempt.summary());
    }
    for (CanonicalCorpus corpus : subject.translated()) {
      Bench bench = subject.bench(corpus);
      Attempt whole = bench.attempt(corpus.payload(), corpus.options());
      if (whole.triumvirate() != null && !corpus.files().isEmpty()) {
        Attempt half = bench.attempt(StrangePayloads.halved(corpus), corpus.options());
        remarks.expect(
            !saysTheSame(whole, half),
            corpus.name() + ", half of it gone",
            "the translation is the same as of the whole: something was guessed or substituted");
      }
      StrangePayloads.damaged(corpus)
          .forEach(
              (name, payload) -> coherent(name, bench.attempt(payload, corpus.options()), remarks));
    }
  }

  private static boolean saysTheSame(Attempt whole, Attempt half) {
    Triumvirate wanted = whole.triumvirate();
    Triumvirate found = half.triumvirate();
    return wanted != null
        && found != null
        && wanted.instruments().equals(found.instruments())
        && Objects.equals(wanted.validation().coverage(), found.validation().coverage());
  }

  /** What comes of a damaged corpus may be little, but it must hold together. */
  private static void coherent(String where, Attempt attempt, Remarks remarks) {
    Triumvirate triumvirate = attempt.triumvirate();
    if (triumvirate != null) {
      for (Finding finding : IntegrityCheck.check(triumvirate)) {
        remarks.expect(
            !finding.blocks(),
            where,
            "it was translated all the same: "
                + finding.errorCode()
                + " at "
                + finding.triumvirateElement());
      }
    }
  }

  /** CA-32. */
  static void structured(Subject subject, Remarks remarks) {
    if (subject.corpora().isEmpty()) {
      remarks.skip("there are no canonical corpora to refuse");
    }
    for (CanonicalCorpus corpus : subject.corpora()) {
      Bench bench = subject.bench(corpus);
      Map<String, CorpusPayload> payloads = new LinkedHashMap<>();
      payloads.put(corpus.name(), corpus.payload());
      payloads.putAll(StrangePayloads.damaged(corpus));
      payloads.putAll(StrangePayloads.foreign());
      payloads.forEach(
          (name, payload) ->
              structured(name, bench, bench.attempt(payload, corpus.options()), remarks));
    }
  }

  private static void structured(String where, Bench bench, Attempt attempt, Remarks remarks) {
    Phase phase = attempt.ingested() == null ? Phase.INGESTION : Phase.TRANSLATION;
    remarks.expect(
        attempt.isStructured(),
        where,
        (phase == Phase.INGESTION ? "ingest" : "translate") + " threw " + attempt.failure());
    if (attempt.failure() instanceof AdapterException exception) {
      remarks.expect(
          bench.clock().gave(exception.error().timestamp()),
          where,
          "the error's time " + exception.error().timestamp() + " is not the context's");
    }
    for (Finding error : attempt.errors()) {
      String at = where + ", " + error.errorCode();
      remarks.expect(CODE.matcher(error.errorCode()).matches(), at, "its code is of no family");
      remarks.expect(
          !error.message().isBlank() && !error.remediation().isBlank(),
          at,
          "it has no message or no remedy");
      if (attempt.failure() == null || attempt.failure() instanceof AdapterException) {
        remarks.expect(
            error.phase() == phase, at, "expected " + phase + ", found " + error.phase());
        remarks.expect(
            isStated(error.sourceElement()) || isStated(error.triumvirateElement()),
            at,
            "it names no element");
      }
    }
  }

  private static boolean isStated(@Nullable String element) {
    return element != null && !element.isBlank();
  }
}
