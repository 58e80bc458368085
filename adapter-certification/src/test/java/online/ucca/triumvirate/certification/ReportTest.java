package online.ucca.triumvirate.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.certification.lines.LinesProvider;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import online.ucca.triumvirate.signing.KeyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class ReportTest {
  private static final Instant TIME = Instant.parse("2026-11-22T10:11:12Z");

  @TempDir Path folder;

  /** Every rule passed but those that are given. */
  private static CertificationReport report(RuleResult... others) {
    List<RuleResult> results = new ArrayList<>();
    for (Obligation obligation : Obligation.values()) {
      RuleResult result = new RuleResult(obligation, RuleOutcome.PASSED, List.of());
      for (RuleResult other : others) {
        result = other.obligation() == obligation ? other : result;
      }
      results.add(result);
    }
    return new CertificationReport(
        new LinesProvider().version(),
        KitVersion.TEXT,
        TIME,
        null,
        Sha256.of(new byte[0]),
        results);
  }

  private static RuleResult failed(Obligation rule) {
    return new RuleResult(
        rule, RuleOutcome.FAILED, List.of("unit.txt: expected <1> & found \"2\"\u0000"));
  }

  private static RuleResult skipped(Obligation rule) {
    return new RuleResult(rule, RuleOutcome.SKIPPED, List.of("there are no corpora"));
  }

  @Test
  void certifiesOnlyIfEveryMustPassed_andNoneWasSkipped() {
    assertTrue(report().certified());
    assertTrue(report(failed(Obligation.CA_07)).certified(), "a SHOULD is reported, not required");
    assertFalse(report(failed(Obligation.CA_21)).certified());
    assertFalse(report(skipped(Obligation.CA_21)).certified());
    String message =
        String.valueOf(
            assertThrows(AssertionError.class, () -> report(skipped(Obligation.CA_21)).orThrow())
                .getMessage());
    assertTrue(message.contains("CA-21 MUST skipped"), message);
    assertTrue(message.contains(Obligation.CA_21.remedy()), message);
  }

  @Test
  void saysOfEveryRuleWhatThereIsToSay() {
    JsonObject json = report(failed(Obligation.CA_21)).document().tree();
    assertFalse(json.getBoolean("success"));
    assertEquals("harbour-lines", json.getString("adapter"));
    assertEquals(43, json.getJsonArray("rules").size());
    JsonObject rule = json.getJsonArray("rules").getJsonObject(20);
    assertEquals("CA-21", rule.getString("id"));
    assertEquals("MUST", rule.getString("level"));
    assertEquals("failed", rule.getString("outcome"));
    assertEquals(Obligation.CA_21.remedy(), rule.getString("remedy"));
    assertTrue(rule.getString("message").contains("expected <1>"));
  }

  @Test
  void isSigned_andNotOneCharacterCanChange() {
    Signer signer = KeyFiles.generate(folder.resolve("key.pem"));
    TrustedKeys trusted = TrustedKeys.of(signer.publicKey());
    JsonDocument signed = report(failed(Obligation.CA_21)).signed(signer);
    assertTrue(CertificationReport.isOne(signed));
    assertTrue(verifies(signed, trusted));
    assertFalse(verifies(signed.with("/success", Json.createValue("true")), trusted));
    assertFalse(verifies(signed.with("/rules/20/outcome", Json.createValue("passed")), trusted));
    assertFalse(verifies(report().document(), trusted), "no proof");
  }

  private static boolean verifies(JsonDocument document, TrustedKeys trusted) {
    return DataIntegrity.verify(
            document, DataIntegrity.DOCUMENT_PROOF, trusted, new BouncyCastleProofVerifier())
        .isEmpty();
  }

  @Test
  void isJUnitXml_asItsSchemaSays() throws Exception {
    CertificationReport report = report(failed(Obligation.CA_21), skipped(Obligation.CA_22));
    String xml = report.junitXml();
    schema().newValidator().validate(new StreamSource(new StringReader(xml)));
    assertTrue(xml.contains("tests=\"43\" failures=\"1\" errors=\"0\" skipped=\"1\""), xml);
    assertTrue(xml.contains("<testcase name=\"CA-21\" classname=\"harbour-lines\""), xml);
    assertTrue(xml.contains("timestamp=\"2026-11-22T10:11:12\""), xml);
    assertThrows(
        SAXException.class,
        () ->
            schema()
                .newValidator()
                .validate(new StreamSource(new StringReader(xml.replace("<failure", "<broken")))));
  }

  private static Schema schema() throws SAXException {
    URL xsd = Objects.requireNonNull(ReportTest.class.getResource("junit.xsd"));
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd);
  }

  @Test
  void isTheSameEveryTime_forOneAdapterAndOneTime() {
    Certification certification = Certification.of(new LinesProvider()).withTime(() -> TIME);
    JsonDocument first = certification.run().document();
    assertEquals(first.tree(), certification.run().document().tree());
    assertEquals(64, first.tree().getString("adapter_sha256").length());
  }
}
