package online.ucca.triumvirate.world.capability;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.cco.verify.RoleKey;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.SigningKey;

/**
 * Which keys are bound to which roles: each key to one, for good. A value.
 *
 * @param bindings the bindings, in the order in which they were made
 */
public record RoleBindings(List<RoleBinding> bindings) {
  /** No binding. */
  public static final RoleBindings NONE = new RoleBindings(List.of());

  /** Copies the list and refuses a key that is bound twice. */
  public RoleBindings {
    bindings = Copies.list(bindings);
    if (bindings.stream().map(one -> one.key().publicKey()).distinct().count() != bindings.size()) {
      throw new IllegalArgumentException("a key is bound twice");
    }
  }

  /**
   * Finds a key.
   *
   * @param key the key
   * @return its binding, or nothing
   */
  public Optional<RoleBinding> find(Ed25519PublicKey key) {
    return bindings.stream().filter(one -> one.key().publicKey().equals(key)).findFirst();
  }

  /**
   * The same with a key bound to a role, if it is not already.
   *
   * @param binding the key and its role
   * @return the bindings after it
   * @throws Refusal {@code CCO_WRONG_ROLE} if the key is bound to another role, {@code
   *     REG_KEY_REVOKED} if it was revoked
   */
  RoleBindings with(RoleBinding binding) {
    Optional<RoleBinding> known = find(binding.key().publicKey());
    if (known.isEmpty()) {
      List<RoleBinding> more = new ArrayList<>(bindings);
      more.add(binding);
      return new RoleBindings(more);
    }
    if (known.get().role() != binding.role()) {
      throw new Refusal(
          Finding.of(
              ErrorCode.CCO_WRONG_ROLE,
              "the key "
                  + binding.key().publicKey().did()
                  + " is registered here as a "
                  + known.get().role().title()
                  + " and cannot be a "
                  + binding.role().title()
                  + ", too"));
    }
    refuseIfRevoked(known.get());
    return this;
  }

  /**
   * The same with a key revoked.
   *
   * @throws Refusal {@code REG_KEY_UNKNOWN} or {@code REG_KEY_REVOKED}
   */
  RoleBindings revoke(Ed25519PublicKey publicKey, Occasion occasion) {
    RoleBinding known =
        find(publicKey)
            .orElseThrow(
                () ->
                    new Refusal(
                        Finding.of(
                            ErrorCode.REG_KEY_UNKNOWN,
                            "no role is registered for the key " + publicKey.did())));
    refuseIfRevoked(known);
    SigningKey key = known.key();
    List<RoleBinding> changed = new ArrayList<>(bindings);
    changed.set(
        bindings.indexOf(known),
        new RoleBinding(
            known.role(),
            known.holder(),
            new SigningKey(
                publicKey,
                key.validFrom(),
                key.validUntil(),
                occasion.at().truncatedTo(ChronoUnit.SECONDS),
                occasion.reason()),
            known.bound()));
    return new RoleBindings(changed);
  }

  /**
   * What verification goes by.
   *
   * @return every key with its role
   */
  public List<RoleKey> roleKeys() {
    return bindings.stream().map(RoleBinding::roleKey).toList();
  }

  private static void refuseIfRevoked(RoleBinding binding) {
    if (binding.key().wasRevoked()) {
      throw new Refusal(
          Finding.of(
              ErrorCode.REG_KEY_REVOKED,
              "the key "
                  + binding.key().publicKey().did()
                  + " was revoked on "
                  + binding.key().revokedAt()
                  + ": "
                  + binding.key().revocationReason()));
    }
  }
}
