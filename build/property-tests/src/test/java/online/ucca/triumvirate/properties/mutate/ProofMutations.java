package online.ucca.triumvirate.properties.mutate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.properties.place.Place;
import online.ucca.triumvirate.properties.place.Tree;
import online.ucca.triumvirate.properties.sign.FixedKeys;
import online.ucca.triumvirate.properties.sign.Signatures;
import org.jspecify.annotations.Nullable;

/** Documents whose proof is not theirs, or not whole; nothing is signed again. */
final class ProofMutations {
  private static final String ANY_TEXT = "\\S";
  private static final String PROOF = DataIntegrity.ENVELOPE_PROOF;
  private static final List<String> MEMBERS =
      List.of("type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue");

  private ProofMutations() {}

  static List<MutationKind> kinds() {
    return Stream.of(
            Stream.of(
                new MutationKind(
                    "strip the proof",
                    (sample, random) ->
                        sent(sample, sample.signed().without(PROOF), ErrorCode.SIG_MISSING)),
                new MutationKind("take another document's proof", ProofMutations::foreign),
                new MutationKind("sign with another key", ProofMutations::stranger),
                new MutationKind("change a text after signing", ProofMutations::tampered),
                new MutationKind("drop a member of the proof", ProofMutations::dropped),
                new MutationKind("give a member of the proof another type", ProofMutations::typed)),
            alter("type", ErrorCode.SIG_UNKNOWN_SUITE, "Ed25519Signature2020", ""),
            alter("cryptosuite", ErrorCode.SIG_UNKNOWN_SUITE, "eddsa-rdfc-2022", "EDDSA-JCS-2022"),
            alter("proofPurpose", ErrorCode.SIG_MALFORMED, "authentication", ""),
            alter("created", ErrorCode.SIG_MALFORMED, "yesterday", "", "2026-02-30T00:00:00Z"),
            alter(
                "created", ErrorCode.SIG_INVALID, "2026-03-09T14:30:01Z", "2026-03-09T14:30:00.0Z"),
            alter(
                "verificationMethod",
                ErrorCode.SIG_UNKNOWN_KEY,
                FixedKeys.STRANGER.publicKey().verificationMethod()),
            alter(
                "verificationMethod",
                ErrorCode.SIG_MALFORMED,
                "did:web:example.org#key",
                "",
                FixedKeys.ADAPTER.publicKey().did(),
                FixedKeys.ADAPTER.publicKey().did() + "#",
                FixedKeys.ADAPTER.publicKey().did()
                    + "#"
                    + FixedKeys.STRANGER.publicKey().multibase()),
            alter("proofValue", ErrorCode.SIG_MALFORMED, "", "z", "zz0OIl", "m" + "A".repeat(86)),
            Stream.of(
                new MutationKind("shorten the signature", ProofMutations::shortened),
                new MutationKind("change a digit of the signature", ProofMutations::otherDigit)),
            alter("previousProof", ErrorCode.SIG_MALFORMED, "urn:uuid:of-another-proof"),
            alter("id", ErrorCode.SIG_INVALID, "urn:uuid:of-this-proof"),
            Stream.of(
                new MutationKind(
                    "add an unknown member to the proof",
                    (sample, random) ->
                        malformed(
                            sample,
                            JsonDocument.of(
                                Tree.put(
                                    sample.signed().tree(),
                                    PROOF,
                                    "domain",
                                    Json.createValue("example.org")))))))
        .flatMap(kinds -> kinds)
        .toList();
  }

  private static Mutant sent(Sample sample, JsonDocument document, ErrorCode right) {
    return Mutant.of(sample, "proof: " + document.tree().get("provenance"), document, right, PROOF);
  }

  private static Stream<MutationKind> alter(String member, ErrorCode right, String... values) {
    return Stream.of(
        new MutationKind(
            "alter the proof's " + member + " so that it is " + right,
            (sample, random) ->
                altered(
                    sample,
                    member,
                    Json.createValue(Sample.oneOf(random, List.of(values))),
                    right)));
  }

  /** Of a proof that names an unknown key it is said, too, that it was altered. */
  private static Mutant altered(Sample sample, String member, JsonValue value, ErrorCode right) {
    Mutant mutant =
        sent(
            sample, JsonDocument.of(Tree.put(sample.signed().tree(), PROOF, member, value)), right);
    return right == ErrorCode.SIG_UNKNOWN_KEY ? mutant.orAlso(ErrorCode.SIG_INVALID) : mutant;
  }

  private static String proofValue(Sample sample) {
    return ((JsonString) Tree.at(sample.signed().tree(), PROOF + "/proofValue")).getString();
  }

  private static Mutant foreign(Sample sample, Random random) {
    Sample other = Sample.of(SchemaVersion.V1_1, random.nextLong(), 0);
    JsonValue proof = Tree.at(other.signed().tree(), PROOF);
    return sent(
        sample,
        JsonDocument.of(Tree.replace(sample.signed().tree(), PROOF, proof)),
        ErrorCode.SIG_INVALID);
  }

  private static Mutant stranger(Sample sample, Random random) {
    return sent(
        sample,
        Signatures.signed(JsonDocument.of(sample.tree()), FixedKeys.STRANGER),
        ErrorCode.SIG_UNKNOWN_KEY);
  }

  /** Another text that is as good as the first one to the schema. */
  private static @Nullable Mutant tampered(Sample sample, Random random) {
    Place place =
        sample.any(
            random,
            p ->
                p.value() instanceof JsonString
                    && p.schema().getString("pattern", "").equals(ANY_TEXT));
    if (place == null) {
      return null;
    }
    String text = ((JsonString) place.value()).getString();
    JsonObject tree =
        Tree.replace(sample.signed().tree(), place.pointer(), Json.createValue(text + "!"));
    return Mutant.of(
            sample,
            "one more character at " + place.pointer(),
            JsonDocument.of(tree),
            ErrorCode.SIG_INVALID,
            PROOF)
        .orAlso(
            ErrorCode.REG_VERSION_NOT_REGISTERED,
            ErrorCode.VAL_BAD_DATE,
            ErrorCode.VAL_BAD_PERIOD,
            ErrorCode.VAL_DANGLING_REFERENCE,
            ErrorCode.VAL_DUPLICATE_ID);
  }

  private static Mutant dropped(Sample sample, Random random) {
    return malformed(sample, sample.signed().without(PROOF + "/" + Sample.oneOf(random, MEMBERS)));
  }

  private static Mutant typed(Sample sample, Random random) {
    JsonValue other =
        Sample.oneOf(
            random, List.of(JsonValue.NULL, Json.createValue(1), JsonValue.EMPTY_JSON_ARRAY));
    return malformed(
        sample,
        JsonDocument.of(
            Tree.put(sample.signed().tree(), PROOF, Sample.oneOf(random, MEMBERS), other)));
  }

  private static Mutant malformed(Sample sample, JsonDocument document) {
    return sent(sample, document, ErrorCode.SIG_MALFORMED);
  }

  private static Mutant shortened(Sample sample, Random random) {
    String value = proofValue(sample);
    return altered(
        sample,
        "proofValue",
        Json.createValue(value.substring(0, 1 + random.nextInt(value.length() - 5))),
        ErrorCode.SIG_MALFORMED);
  }

  private static Mutant otherDigit(Sample sample, Random random) {
    StringBuilder value = new StringBuilder(proofValue(sample));
    int at = value.length() - 1 - random.nextInt(80);
    value.setCharAt(at, value.charAt(at) == '2' ? '3' : '2');
    return altered(sample, "proofValue", Json.createValue(value.toString()), ErrorCode.SIG_INVALID);
  }
}
