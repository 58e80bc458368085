package online.ucca.triumvirate.properties.mutate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.AdapterRegistry;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.properties.sign.RegisteredAdapter;
import online.ucca.triumvirate.properties.sign.Signatures;

/** A document with one thing wrong, and what a gate must say of it. */
final class Mutant {
  private final String description;
  private final byte[] bytes;
  private final AdapterRegistry registry;
  private final Set<ErrorCode> right;
  private final Set<ErrorCode> consequences;
  private final List<String> places;

  private Mutant(
      String description,
      byte[] bytes,
      AdapterRegistry registry,
      Set<ErrorCode> right,
      Set<ErrorCode> consequences,
      List<String> places) {
    this.description = description;
    this.bytes = bytes;
    this.registry = registry;
    this.right = right;
    this.consequences = consequences;
    this.places = places;
  }

  /** Bytes that are sent as they are. */
  static Mutant of(
      Sample sample, String description, byte[] bytes, Set<ErrorCode> right, String... places) {
    return new Mutant(
        description,
        bytes,
        RegisteredAdapter.of(sample.triumvirate(), RegistrationState.ACTIVE),
        right,
        EnumSet.noneOf(ErrorCode.class),
        List.of(places));
  }

  /** A document that is sent as it is. */
  static Mutant of(
      Sample sample, String description, JsonDocument sent, ErrorCode right, String... places) {
    return of(sample, description, sent.canonicalBytes(), Set.of(right), places);
  }

  /** Content that its adapter signed, so that it is not refused merely for its signature. */
  static Mutant signed(
      Sample sample, String description, JsonDocument content, ErrorCode right, String... places) {
    return of(sample, description, Signatures.signedIfPossible(content), right, places);
  }

  /** The same one where other findings may stand beside the right one. */
  Mutant orAlso(ErrorCode... codes) {
    return new Mutant(description, bytes, registry, right, Set.of(codes), places);
  }

  /** The same one where the registry says something else of the adapter. */
  Mutant before(AdapterRegistry other) {
    return new Mutant(description, bytes, other, right, consequences, places);
  }

  /** The same one where the finding must name another place than the one that was changed. */
  Mutant within(String place) {
    return new Mutant(description, bytes, registry, right, consequences, List.of(place));
  }

  String description() {
    return description;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  AdapterRegistry registry() {
    return registry;
  }

  Set<ErrorCode> right() {
    return right;
  }

  Set<ErrorCode> consequences() {
    return consequences;
  }

  /** JSON Pointers to what was changed. */
  List<String> places() {
    return places;
  }
}
