package online.ucca.triumvirate.model.cco.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.TermEnd;
import online.ucca.triumvirate.model.cco.verify.SignerCheck.RoleSigning;
import online.ucca.triumvirate.model.cco.verify.StatusCheck.Status;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.ProofChain;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import org.jspecify.annotations.Nullable;

/** One verification of one CCO, step by step. */
final class Verification {
  private final Checklist list = new Checklist();
  private final ProofVerifier verifier;
  private final CapabilityTrust trust;
  private final Instant at;

  Verification(ProofVerifier verifier, CapabilityTrust trust, Instant at) {
    this.verifier = verifier;
    this.trust = trust;
    this.at = at;
  }

  CapabilityVerdict of(byte[] bytes) {
    try {
      JsonDocument document = JsonDocument.read(bytes);
      if (CapabilityCredential.isOne(document)) {
        return of(document);
      }
      list.fail(
          CheckStep.FORM,
          Finding.of(ErrorCode.CCO_MALFORMED, "its type is not " + CapabilityCredential.TYPE));
    } catch (Refusal e) {
      failForm(e);
    }
    return new CapabilityVerdict(
        null,
        "",
        null,
        at,
        null,
        false,
        List.of(),
        null,
        List.of(),
        null,
        list.checks(),
        list.findings());
  }

  private CapabilityVerdict of(JsonDocument document) {
    Optional<Content> content = content(document);
    Optional<ProofChain> chain = chain(document);
    List<RoleSigning> signers = chain.map(one -> signers(one, document)).orElse(List.of());
    Sha256 digest =
        chain
            .map(ProofChain::body)
            .orElseGet(() -> document.without(DataIntegrity.DOCUMENT_PROOF))
            .digest();
    content.ifPresent(one -> checkDigest(one, document, digest));
    boolean proven = list.clean() && content.isPresent();
    Instant issuedAt = proven && signers.size() > 1 ? signers.get(1).signing().at() : null;
    List<TermEnd> terms = List.of();
    Status status = Status.UNKNOWN;
    @Nullable LifecycleState state = null;
    if (proven) {
      Content known = content.get();
      TermCheck term = new TermCheck(list, at);
      terms =
          term.check(known.body, CapabilityCredential.validFrom(document), issuedAt, trust.zone());
      status =
          new StatusCheck(list, signers.get(0).key(), verifier, at)
              .check(known.place, trust.statusLists());
      state = state(status, term.isOver(terms), issuedAt);
    }
    return new CapabilityVerdict(
        proven ? content.get().body : null,
        CapabilityCredential.id(document),
        digest,
        at,
        state,
        status.known(),
        signers.stream().map(RoleSigning::signing).toList(),
        issuedAt,
        terms,
        status.replacement(),
        list.checks(),
        list.findings());
  }

  private Optional<Content> content(JsonDocument document) {
    try {
      CapabilityObject body = CapabilityCredential.body(document);
      Optional<StatusEntry> place = CapabilityCredential.status(document);
      list.pass(CheckStep.FORM, "it is a CCO, made from " + body.madeFrom().corpusId());
      return Optional.of(new Content(body, place));
    } catch (Refusal e) {
      failForm(e);
      return Optional.empty();
    }
  }

  private Optional<ProofChain> chain(JsonDocument document) {
    try {
      return Optional.of(ProofChain.of(document));
    } catch (Refusal e) {
      e.findings().forEach(finding -> list.fail(CheckStep.CHAIN, finding));
      return Optional.empty();
    }
  }

  private List<RoleSigning> signers(ProofChain chain, JsonDocument document) {
    Optional<Finding> disorder = ChainCheck.of(chain);
    if (disorder.isPresent()) {
      list.fail(CheckStep.CHAIN, disorder.get());
      return List.of();
    }
    List<RoleSigning> signers =
        new SignerCheck(list, trust, at)
            .check(chain, CapabilityCredential.issuer(document), verifier);
    if (chain.proofs().size() > 1) {
      list.pass(CheckStep.CHAIN, "the domain expert's proof builds on the processor's");
    } else {
      String why = "there is none: it is processed, not issued";
      list.pass(CheckStep.CHAIN, "the processor's proof stands by itself");
      list.open(CheckStep.EXPERT_PROOF, why);
      list.note(Finding.of(ErrorCode.CCO_NOT_ISSUED, "the domain expert has not signed"));
    }
    return signers;
  }

  private void checkDigest(Content content, JsonDocument document, Sha256 digest) {
    String id = CapabilityCredential.id(document);
    String follows =
        CapabilityCredential.idOf(
            content.body, CapabilityCredential.issuer(document), content.place.orElse(null));
    if (!id.equals(follows)) {
      list.fail(
          CheckStep.DIGEST,
          Finding.of(
                  ErrorCode.CCO_ID_DIFFERS,
                  "its id does not follow from the Triumvirate's digest, the engine's version, the"
                      + " issuer and the status entry; "
                      + follows
                      + " would")
              .at("/id"));
    } else if (list.clean()) {
      list.pass(CheckStep.DIGEST, "every proof covers the body, whose digest is " + digest.hex());
    }
  }

  private static LifecycleState state(Status status, boolean over, @Nullable Instant issuedAt) {
    LifecycleState published = status.state();
    if (published != null) {
      return published;
    }
    if (over) {
      return LifecycleState.EXPIRED;
    }
    return issuedAt == null ? LifecycleState.PROCESSED : LifecycleState.ISSUED;
  }

  private void failForm(Refusal refusal) {
    refusal.findings().forEach(finding -> list.fail(CheckStep.FORM, finding));
  }

  private record Content(CapabilityObject body, Optional<StatusEntry> place) {}
}
