package online.ucca.triumvirate.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.engine.AdapterRegistry;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.KeyCheck;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.registration.Registrations;
import online.ucca.triumvirate.model.registration.SigningKey;

/**
 * The registrations of a world's own client: what its engine asks, and how people change them (spec
 * §3.6, docs/spec/registration.md). They live in the file {@code registrations.json} of the world's
 * home, shared by every world and process that works there; each question is answered from its
 * present content. Needs no signing key. Safe for use by several threads.
 */
public final class WorldRegistrations implements AdapterRegistry {
  private final RegistrationFile file;
  private final ClientId clientId;
  private final WorldSettings settings;

  private WorldRegistrations(WorldSettings settings) {
    this.file = new RegistrationFile(settings.home());
    this.clientId = settings.clientId();
    this.settings = settings;
  }

  /**
   * The registrations of a world; nothing is read yet.
   *
   * @param settings the world's settings, of which home, client and times count here
   * @return the registrations
   */
  public static WorldRegistrations of(WorldSettings settings) {
    return new WorldRegistrations(settings);
  }

  /**
   * What is registered for this world's client now.
   *
   * @return the registrations
   * @throws Refusal {@code REG_FILE_DAMAGED} or {@code ENV_FILE_UNREADABLE}
   */
  public Registrations current() {
    return file.read().of(clientId);
  }

  /** An engine that serves this world's client knows no other: whoever else is registered here. */
  @Override
  public Answer find(AdapterId adapterId, String adapterVersion, ClientId submittedFor) {
    return AdapterRegistry.of(current()).find(adapterId, adapterVersion, submittedFor);
  }

  /**
   * Brings a version of an adapter into another state.
   *
   * @param adapterId the adapter's type
   * @param adapterVersion its version
   * @param next the state
   * @param by who wants it
   * @param reason why
   * @return the registration after the change, which is on disk
   * @throws Refusal {@code REG_NOT_REGISTERED}, {@code REG_VERSION_NOT_REGISTERED} or {@code
   *     REG_ILLEGAL_TRANSITION}; nothing was changed then
   */
  public AdapterRegistration become(
      AdapterId adapterId,
      String adapterVersion,
      RegistrationState next,
      String by,
      String reason) {
    Occasion occasion = occasion(by, reason);
    return change(
            adapterId,
            one -> one.declaration().adapterVersion().equals(adapterVersion),
            Finding.of(
                ErrorCode.REG_VERSION_NOT_REGISTERED,
                "adapter '" + adapterId + "' is not registered in version " + adapterVersion),
            one -> one.become(next, occasion))
        .get(0);
  }

  /**
   * Rotates the signing key of an adapter, in every version that is not revoked.
   *
   * @param adapterId the adapter's type
   * @param newKey the new key, which counts from now on
   * @param overlap how long the others count beside it
   * @param by who wants it
   * @param reason why
   * @return the registrations after the change, which is on disk
   * @throws Refusal {@code REG_NOT_REGISTERED}, {@code REG_NOT_ACTIVE} if every version is revoked,
   *     {@code REG_KEY_KNOWN} or {@code REG_KEY_REVOKED}; nothing was changed then
   */
  public List<AdapterRegistration> rotateKey(
      AdapterId adapterId, Ed25519PublicKey newKey, Duration overlap, String by, String reason) {
    Occasion occasion = occasion(by, reason);
    current().refuseRevoked(newKey);
    return change(
        adapterId,
        one -> one.state() != RegistrationState.REVOKED,
        Finding.of(
            ErrorCode.REG_NOT_ACTIVE,
            "every version of adapter '" + adapterId + "' is revoked and takes no more keys"),
        one -> one.rotate(newKey, overlap, occasion));
  }

  /**
   * Revokes a signing key of an adapter, in every version that has it.
   *
   * @param adapterId the adapter's type
   * @param publicKey the key
   * @param by who wants it
   * @param reason why
   * @return the registrations after the change, which is on disk
   * @throws Refusal {@code REG_NOT_REGISTERED}, {@code REG_KEY_UNKNOWN} or {@code REG_KEY_REVOKED};
   *     nothing was changed then
   */
  public List<AdapterRegistration> revokeKey(
      AdapterId adapterId, Ed25519PublicKey publicKey, String by, String reason) {
    Occasion occasion = occasion(by, reason);
    return change(
        adapterId,
        one -> one.key(publicKey).isPresent(),
        Finding.of(
            ErrorCode.REG_KEY_UNKNOWN,
            "adapter '" + adapterId + "' has no signing key " + publicKey.did()),
        one -> one.revokeKey(publicKey, occasion));
  }

  /** A world's own key, and every key that its adapters sign or signed with. */
  TrustedKeys keysWith(Ed25519PublicKey own) {
    Set<Ed25519PublicKey> keys = new HashSet<>(Set.of(own));
    current()
        .registrations()
        .forEach(one -> one.signingKeys().forEach(key -> keys.add(key.publicKey())));
    return new TrustedKeys(keys);
  }

  /** Registers what is installed; tells what that changed. */
  List<RegistrationNotice> register(List<AdapterVersionInfo> installed, Ed25519PublicKey key) {
    InstalledRegistration registration =
        new InstalledRegistration(clientId, key, settings.time().now());
    Registrations read = file.read();
    if (registration.register(read, installed).equals(read)) {
      return List.of();
    }
    List<RegistrationNotice> notices = new ArrayList<>();
    file.update(
        before -> {
          Registrations after = registration.register(before, installed);
          notices.addAll(RegistrationNotice.between(before, after));
          return after;
        });
    return notices;
  }

  /** Refuses a translation that the engine would not take anyway. */
  void refuseUnlessMaySign(AdapterVersionInfo adapter, Ed25519PublicKey key) {
    Registrations current = current();
    Optional<AdapterRegistration> registration =
        current.find(adapter.adapterId(), adapter.adapterVersion(), clientId);
    Optional<SigningKey> known = registration.flatMap(one -> one.key(key));
    List<Finding> findings = new ArrayList<>();
    registration.flatMap(AdapterRegistration::checkActive).ifPresent(findings::add);
    current
        .revocation(key)
        .or(() -> known)
        .flatMap(one -> KeyCheck.at(one, settings.clock().now()))
        .ifPresent(findings::add);
    known.flatMap(one -> KeyCheck.created(one, settings.time().now())).ifPresent(findings::add);
    if (!findings.isEmpty()) {
      throw new Refusal(findings);
    }
  }

  /** Refuses to sign anything with a key that was given up for any adapter. */
  void refuseRevokedSigner(Ed25519PublicKey key) {
    current()
        .revocation(key)
        .flatMap(revoked -> KeyCheck.at(revoked, settings.clock().now()))
        .ifPresent(
            finding -> {
              throw new Refusal(finding);
            });
  }

  private List<AdapterRegistration> change(
      AdapterId adapterId,
      Predicate<AdapterRegistration> which,
      Finding ifNone,
      UnaryOperator<AdapterRegistration> step) {
    List<AdapterRegistration> changed = new ArrayList<>();
    file.update(
        before -> {
          List<AdapterRegistration> versions = before.of(adapterId, clientId);
          if (versions.isEmpty()) {
            throw new Refusal(
                Finding.of(
                    ErrorCode.REG_NOT_REGISTERED,
                    "adapter '" + adapterId + "' is not registered in this world"));
          }
          Registrations after = before;
          for (AdapterRegistration version : versions) {
            if (which.test(version)) {
              AdapterRegistration next = step.apply(version);
              changed.add(next);
              after = after.with(next);
            }
          }
          if (changed.isEmpty()) {
            throw new Refusal(ifNone);
          }
          return after;
        });
    return changed;
  }

  private Occasion occasion(String by, String reason) {
    return new Occasion(settings.time().now(), by, reason);
  }
}
