package online.ucca.triumvirate.model.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import org.jspecify.annotations.Nullable;

/** Holds a registration against its history: it must lead to the state and to the keys. */
final class HistoryCheck {
  private HistoryCheck() {}

  static void check(
      @Nullable RegistrationState state, List<SigningKey> keys, List<RegistrationChange> history) {
    @Nullable RegistrationState reached = null;
    Set<Ed25519PublicKey> added = new HashSet<>();
    Set<Ed25519PublicKey> revoked = new HashSet<>();
    for (RegistrationChange change : history) {
      require(change.from() == reached, "its history has a gap at " + change.at());
      reached = change.to();
      Ed25519PublicKey key = change.publicKey();
      if (key != null && change.event() == RegistrationEvent.KEY_REVOKED) {
        require(added.contains(key) && revoked.add(key), "its history revokes a key in vain");
      } else if (key != null) {
        require(added.add(key), "its history adds a key twice");
      }
    }
    require(reached != null && reached == state, "its history does not lead to its state");
    for (SigningKey key : keys) {
      require(added.remove(key.publicKey()), "its history does not add its key, or not once");
      require(
          revoked.remove(key.publicKey()) == key.wasRevoked(),
          "its history and its keys differ on what is revoked");
    }
    require(added.isEmpty(), "a key of its history is gone");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("a registration is not in order: " + otherwise);
    }
  }
}
