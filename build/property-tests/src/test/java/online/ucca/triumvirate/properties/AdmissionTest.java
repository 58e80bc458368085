package online.ucca.triumvirate.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.properties.generate.Triumvirates;
import online.ucca.triumvirate.properties.sign.FixedKeys;
import online.ucca.triumvirate.properties.sign.RegisteredAdapter;
import online.ucca.triumvirate.properties.sign.Signatures;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;

/** Every check says yes to what is right. */
class AdmissionTest {
  private static final SchemaValidator SCHEMA = new EveritSchemaValidator();
  private static final ProofVerifier PROOFS = new BouncyCastleProofVerifier();

  @Provide
  Arbitrary<Triumvirate> readable() {
    return Triumvirates.readable();
  }

  @Provide
  Arbitrary<Triumvirate> admissible() {
    return Triumvirates.admissible();
  }

  @Property(seed = "4")
  void structureAndReferencesHold(@ForAll("readable") Triumvirate triumvirate) {
    JsonDocument document = Binding.write(triumvirate);
    assertEquals(List.of(), SCHEMA.validate(document, triumvirate.schemaVersion()));
    assertEquals(
        List.of(), IntegrityCheck.check(triumvirate).stream().filter(Finding::blocks).toList());
  }

  @Property(seed = "5")
  void theGateAdmitsItSigned_inEitherForm(@ForAll("admissible") Triumvirate triumvirate) {
    Gate gate =
        new Gate(
            SCHEMA,
            PROOFS,
            RegisteredAdapter.of(triumvirate, RegistrationState.ACTIVE),
            new InMemoryTriumvirateStore(),
            Signatures.CLOCK);
    JsonDocument signed = Signatures.signed(Binding.write(triumvirate));
    var accepted = gate.admit(signed.canonicalBytes());
    assertArrayEquals(signed.canonicalBytes(), accepted.document().canonicalBytes());
    assertEquals(ContentDigest.of(Binding.write(triumvirate)), accepted.contentDigest());
    assertEquals(accepted.contentDigest(), gate.admit(signed.readableBytes()).contentDigest());
  }

  @Property(seed = "6")
  void aProofHoldsForItsKeyAndForNoOther(@ForAll("readable") Triumvirate triumvirate) {
    JsonDocument signed = Signatures.signed(Binding.write(triumvirate));
    assertEquals(Optional.empty(), verify(signed, FixedKeys.ADAPTER));
    assertEquals(Optional.of("SIG_UNKNOWN_KEY"), verify(signed, FixedKeys.STRANGER));
    JsonDocument read = Binding.write(Binding.read(signed, Triumvirate.class));
    assertEquals(Optional.empty(), verify(read, FixedKeys.ADAPTER));
  }

  private static Optional<String> verify(JsonDocument signed, Signer trusted) {
    return DataIntegrity.verify(
            signed, DataIntegrity.ENVELOPE_PROOF, TrustedKeys.of(trusted.publicKey()), PROOFS)
        .map(Finding::errorCode);
  }
}
