package online.ucca.triumvirate.world.capability;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.SigningKey;
import online.ucca.triumvirate.world.WorldSettings;
import online.ucca.triumvirate.world.file.SharedFile;

/**
 * Which keys may sign CCOs in which role, in the file {@code roles.json} of a world's home, shared
 * by every world and process that works there. Safe for use by several threads.
 */
public final class WorldRoles {
  /** The file's name. */
  public static final String FILE = "roles.json";

  private static final String FORMAT = "triumvirate-roles-1";

  private final SharedFile<RoleBindings> file;
  private final WorldSettings settings;

  private WorldRoles(WorldSettings settings) {
    this.settings = settings;
    this.file =
        new SharedFile<>(
            settings.home(), FILE, FORMAT, RoleBindings.NONE, ErrorCode.REG_FILE_DAMAGED);
  }

  /**
   * The roles of a world; nothing is read yet.
   *
   * @param settings the world's settings, of which home and times count here
   * @return the roles
   */
  public static WorldRoles of(WorldSettings settings) {
    return new WorldRoles(settings);
  }

  /**
   * What is registered now.
   *
   * @return the bindings
   * @throws Refusal {@code REG_FILE_DAMAGED} or {@code ENV_FILE_UNREADABLE}
   */
  public RoleBindings current() {
    return file.read();
  }

  /**
   * Binds a key to a role, for every moment at which it is not revoked.
   *
   * @param role the role
   * @param key the key
   * @param holder who holds it, for people; empty if nobody said
   * @param by who wants it
   * @param reason why
   * @return whether it was not bound before; the change is on disk
   * @throws Refusal {@code CCO_WRONG_ROLE} if the key is bound to another role, {@code
   *     REG_KEY_REVOKED} if it was revoked
   */
  public boolean bind(
      ProofRole role, Ed25519PublicKey key, String holder, String by, String reason) {
    RoleBinding binding =
        new RoleBinding(role, holder, SigningKey.unbounded(key), occasion(by, reason));
    AtomicBoolean isNew = new AtomicBoolean();
    file.update(
        before -> {
          RoleBindings after = before.with(binding);
          isNew.set(!after.equals(before));
          return after;
        });
    return isNew.get();
  }

  /**
   * Revokes a key, for good.
   *
   * @param key the key
   * @param by who wants it
   * @param reason why; whoever verifies what the key signed will read it
   * @return the binding after the change, which is on disk
   * @throws Refusal {@code REG_KEY_UNKNOWN} or {@code REG_KEY_REVOKED}
   */
  public RoleBinding revoke(Ed25519PublicKey key, String by, String reason) {
    Occasion occasion = occasion(by, reason);
    Optional<RoleBinding> revoked = file.update(before -> before.revoke(key, occasion)).find(key);
    return revoked.orElseThrow();
  }

  private Occasion occasion(String by, String reason) {
    Instant now = settings.time().now();
    return new Occasion(now, by, reason);
  }
}
