package online.ucca.triumvirate.model.cco.verify;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.StatusListCredential;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.model.registration.KeyCheck;
import org.jspecify.annotations.Nullable;

/**
 * Looks a CCO up in the status lists at hand (W3C Bitstring Status List 1.0 §3.2). Only lists that
 * the CCO's own issuer signed count; of several publications of one list, the latest. A list does
 * not say when a CCO was revoked, so it is at whatever moment is asked about.
 */
final class StatusCheck {
  private final Checklist list;
  private final RoleKey issuer;
  private final ProofVerifier verifier;
  private final Instant at;

  StatusCheck(Checklist list, RoleKey issuer, ProofVerifier verifier, Instant at) {
    this.list = list;
    this.issuer = issuer;
    this.verifier = verifier;
    this.at = at;
  }

  Status check(Optional<StatusEntry> place, List<JsonDocument> documents) {
    if (place.isEmpty()) {
      unknown("the CCO names no status list: what became of it cannot be known");
      return Status.UNKNOWN;
    }
    StatusEntry entry = place.get();
    Map<StatusPurpose, PublishedStatus> lists = new EnumMap<>(StatusPurpose.class);
    documents.forEach(document -> take(document, entry, lists));
    @Nullable LifecycleState state = null;
    @Nullable Replacement replacement = null;
    PublishedStatus refresh = lists.get(StatusPurpose.REFRESH);
    if (refresh != null && refresh.bits().isSet(entry.index())) {
      replacement = replacement(refresh, entry.index());
      state = replaced(refresh, replacement);
    }
    PublishedStatus revocation = lists.get(StatusPurpose.REVOCATION);
    if (revocation != null && revocation.bits().isSet(entry.index())) {
      state = LifecycleState.REVOKED;
      list.fail(
          CheckStep.STATUS,
          Finding.of(ErrorCode.CCO_REVOKED, "it was revoked, says " + name(revocation)));
    }
    boolean known = lists.size() == StatusPurpose.values().length;
    if (known) {
      list.pass(CheckStep.STATUS, "nothing stands against it in " + names(lists));
    } else {
      unknown("not every status list that the CCO names is at hand: " + entry.lists() + "/…");
    }
    return new Status(known, state, state == null ? null : replacement);
  }

  /** Takes a list that is this CCO's, later than what is known, and its issuer's. */
  private void take(
      JsonDocument document, StatusEntry entry, Map<StatusPurpose, PublishedStatus> lists) {
    PublishedStatus read;
    try {
      read = StatusListCredential.read(document);
    } catch (Refusal e) {
      e.findings().forEach(finding -> list.fail(CheckStep.STATUS, finding));
      return;
    }
    if (!read.id().equals(entry.lists() + "/" + read.purpose().text())) {
      return;
    }
    Optional<String> wrong = wrong(document, read, entry.index());
    if (wrong.isPresent()) {
      list.fail(
          CheckStep.STATUS,
          Finding.of(
              ErrorCode.CCO_STATUS_LIST_REFUSED, name(read) + " does not count: " + wrong.get()));
      return;
    }
    lists.merge(read.purpose(), read, (one, other) -> later(one, other, entry.index()));
  }

  private Optional<String> wrong(JsonDocument document, PublishedStatus read, long index) {
    if (!read.issuer().equals(issuer.key().publicKey().did())) {
      return Optional.of("its issuer is not the CCO's");
    }
    if (index >= read.bits().size()) {
      return Optional.of("it has no place " + index);
    }
    return DataIntegrity.verify(
            document,
            DataIntegrity.DOCUMENT_PROOF,
            TrustedKeys.of(issuer.key().publicKey()),
            verifier)
        .or(
            () ->
                DataIntegrity.read(document, DataIntegrity.DOCUMENT_PROOF)
                    .flatMap(proof -> proof.statedTime())
                    .flatMap(created -> KeyCheck.created(issuer.key(), created)))
        .map(Finding::message);
  }

  /** Of two publications with one number, which there should not be, the one that says more. */
  private static PublishedStatus later(PublishedStatus one, PublishedStatus other, long index) {
    if (one.version() == other.version()) {
      return one.bits().isSet(index) ? one : other;
    }
    return one.version() > other.version() ? one : other;
  }

  private static @Nullable Replacement replacement(PublishedStatus refresh, long index) {
    return refresh.replacements().stream()
        .filter(one -> one.index() == index)
        .findFirst()
        .orElse(null);
  }

  private @Nullable LifecycleState replaced(
      PublishedStatus refresh, @Nullable Replacement replacement) {
    if (replacement != null && replacement.at().isAfter(at)) {
      return null;
    }
    String by = replacement == null ? "another" : replacement.by() + " on " + replacement.at();
    if (replacement != null && replacement.state() == LifecycleState.RENEWED) {
      list.fail(
          CheckStep.STATUS,
          Finding.of(
              ErrorCode.CCO_RENEWED,
              "it was renewed: replaced by " + by + ", says " + name(refresh)));
      return LifecycleState.RENEWED;
    }
    list.fail(
        CheckStep.STATUS,
        Finding.of(
            ErrorCode.CCO_SUPERSEDED,
            "it was superseded: replaced by " + by + ", says " + name(refresh)));
    return LifecycleState.SUPERSEDED;
  }

  private void unknown(String why) {
    list.open(CheckStep.STATUS, why);
    list.note(Finding.of(ErrorCode.CCO_STATUS_UNKNOWN, why));
  }

  private static String names(Map<StatusPurpose, PublishedStatus> lists) {
    return lists.values().stream().map(StatusCheck::name).collect(Collectors.joining(" and "));
  }

  private static String name(PublishedStatus published) {
    return "the "
        + published.purpose().text()
        + " list "
        + published.version()
        + " of "
        + published.issuedAt();
  }

  /**
   * What status lists say.
   *
   * @param known whether those of both purposes were at hand
   * @param state what became of the CCO; null if they say nothing against it
   * @param replacement what replaced it; null if nothing did, or they do not say
   */
  record Status(boolean known, @Nullable LifecycleState state, @Nullable Replacement replacement) {
    static final Status UNKNOWN = new Status(false, null, null);
  }
}
