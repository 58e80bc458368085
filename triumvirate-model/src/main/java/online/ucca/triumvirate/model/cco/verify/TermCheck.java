package online.ucca.triumvirate.model.cco.verify;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.cco.life.ValidityTerm;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.TermEnd;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Whether a CCO is valid at a moment: not before the day from which it is, and until the term of
 * every one of its credentials is over, each counted from the domain expert's proof.
 */
final class TermCheck {
  private static final String CREDENTIALS = "/credentialSubject/lifecycle_terms/credentials/";

  private static final int LONGEST = 200;

  private final Checklist list;
  private final Instant at;

  TermCheck(Checklist list, Instant at) {
    this.list = list;
    this.at = at;
  }

  /** The ends of the terms; none before it is issued, or if one of them cannot be computed. */
  List<TermEnd> check(
      CapabilityObject body, Optional<Instant> validFrom, @Nullable Instant from, ZoneId zone) {
    validFrom
        .filter(at::isBefore)
        .ifPresent(
            beginning ->
                list.fail(
                    CheckStep.VALIDITY,
                    Finding.of(
                            ErrorCode.CCO_NOT_YET_VALID,
                            "it is valid from " + beginning + " on; asked about is " + at)
                        .at("/validFrom")));
    if (from == null) {
      list.open(CheckStep.VALIDITY, "no term runs yet: it begins with the domain expert's proof");
      return List.of();
    }
    List<TermEnd> ends = ends(body.lifecycleTerms().credentials(), from, zone);
    if (isOver(ends)) {
      list.fail(
          CheckStep.VALIDITY,
          Finding.of(
              ErrorCode.CCO_EXPIRED,
              "the term of every credential is over; the last ended on " + last(ends)));
    } else {
      list.pass(CheckStep.VALIDITY, said(ends));
    }
    return ends;
  }

  /** Whether every credential's term is over; that of a CCO without credentials never is. */
  boolean isOver(List<TermEnd> ends) {
    return !ends.isEmpty() && ends.stream().allMatch(this::isOver);
  }

  private boolean isOver(TermEnd term) {
    Instant end = term.end();
    return end != null && !at.isBefore(end);
  }

  private List<TermEnd> ends(List<CredentialTerm> credentials, Instant from, ZoneId zone) {
    List<TermEnd> ends = new ArrayList<>();
    boolean unknown = false;
    for (int i = 0; i < credentials.size(); i++) {
      CredentialTerm term = credentials.get(i);
      String period = term.validityPeriod();
      try {
        @Nullable Instant end =
            period == null ? null : ValidityTerm.end(period, term.validityBasis(), from, zone);
        ends.add(new TermEnd(term.credentialId(), end));
      } catch (IllegalArgumentException e) {
        unknown = true;
        list.fail(
            CheckStep.VALIDITY,
            Finding.of(
                    ErrorCode.CCO_TERM_UNKNOWN,
                    "when the term of a credential ends cannot be computed: "
                        + Excerpt.of(String.valueOf(e.getMessage()), LONGEST))
                .at(CREDENTIALS + i + "/validity_period"));
      }
    }
    return unknown ? List.of() : ends;
  }

  private static String last(List<TermEnd> ends) {
    return ends.stream()
        .flatMap(term -> Stream.ofNullable(term.end()))
        .max(Instant::compareTo)
        .map(Instant::toString)
        .orElse("");
  }

  private String said(List<TermEnd> ends) {
    long over = ends.stream().filter(this::isOver).count();
    if (over > 0) {
      return "the terms of " + over + " of its " + ends.size() + " credentials are over";
    }
    return ends.stream().allMatch(term -> term.end() == null)
        ? "it has no credential whose term ends"
        : "no credential's term is over";
  }
}
