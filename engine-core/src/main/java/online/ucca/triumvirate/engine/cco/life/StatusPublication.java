package online.ucca.triumvirate.engine.cco.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifeChange;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.status.StatusBits;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.StatusListCredential;
import online.ucca.triumvirate.model.proof.Signer;

/** Publishes an issuer's status lists: each anew when it says something new, with a version. */
final class StatusPublication {
  private final Signer issuer;
  private final Instant at;

  StatusPublication(Signer issuer, Instant at) {
    this.issuer = issuer;
    this.at = at;
  }

  /** The content with lists that agree with its lives. */
  RegisterContent publish(RegisterContent before) {
    RegisterContent content = before;
    for (IssuerLists address : before.lists()) {
      if (address.issuer().equals(issuer.publicKey().did())) {
        for (StatusPurpose purpose : StatusPurpose.values()) {
          content = publish(content, address, purpose);
        }
      }
    }
    return content;
  }

  private RegisterContent publish(
      RegisterContent content, IssuerLists address, StatusPurpose purpose) {
    Optional<PublishedStatus> before =
        content
            .published(purpose.address(address.lists()))
            .map(list -> StatusListCredential.read(list.document()));
    PublishedStatus now =
        list(content, address, purpose, before.map(PublishedStatus::version).orElse(0L) + 1);
    if (before.isPresent()
        && before.get().bits().equals(now.bits())
        && before.get().replacements().equals(now.replacements())) {
      return content;
    }
    return content.with(
        PublishedList.of(
            now.id(),
            DataIntegrity.sign(
                StatusListCredential.of(now), DataIntegrity.DOCUMENT_PROOF, issuer, at)));
  }

  private PublishedStatus list(
      RegisterContent content, IssuerLists address, StatusPurpose purpose, long version) {
    List<CapabilityLife> lives =
        content.lives().stream()
            .filter(life -> life.entry().lists().equals(address.lists()))
            .toList();
    List<Replacement> replacements =
        purpose == StatusPurpose.REFRESH
            ? lives.stream().flatMap(life -> replacement(life).stream()).toList()
            : List.of();
    List<Long> set =
        purpose == StatusPurpose.REFRESH
            ? replacements.stream().map(Replacement::index).toList()
            : lives.stream()
                .filter(life -> life.change(LifecycleState.REVOKED).isPresent())
                .map(life -> life.entry().index())
                .toList();
    return new PublishedStatus(
        purpose.address(address.lists()),
        address.issuer(),
        purpose,
        version,
        at,
        StatusBits.none(content.given(address.lists())).with(set),
        replacements);
  }

  private static Optional<Replacement> replacement(CapabilityLife life) {
    return life.changes().stream()
        .filter(change -> change.to().isReplaced())
        .findFirst()
        .map(change -> replacement(life, change));
  }

  private static Replacement replacement(CapabilityLife life, LifeChange change) {
    String by = change.replacedBy();
    if (by == null) {
      throw new IllegalStateException("what was replaced names what replaced it");
    }
    return new Replacement(life.entry().index(), change.to(), by, change.at());
  }
}
