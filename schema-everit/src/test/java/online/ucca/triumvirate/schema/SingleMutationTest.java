package online.ucca.triumvirate.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonPointers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One change at a time, through schema, binding and integrity, as the engine's gate does it. */
class SingleMutationTest {
  private static final EveritSchemaValidator VALIDATOR = new EveritSchemaValidator();

  private static final Set<String> OPTIONAL_IN_10 =
      new TreeSet<>(
          Set.of("core_required", "elective_required", "minimum_total", "source_element"));

  private static final Set<String> OPTIONAL_IN_11 =
      new TreeSet<>(
          Set.of(
              "assessment_basis",
              "attribution",
              "candidate",
              "confidence",
              "core_required",
              "coverage",
              "effect",
              "elective_required",
              "equivalent",
              "evidence_id",
              "extensions",
              "group",
              "items",
              "labels",
              "licence",
              "licensing",
              "minimum_total",
              "names",
              "org.example.note",
              "pages",
              "source_element",
              "supersedes",
              "supporting_skills",
              "translation_log_hash",
              "validity_basis"));

  private static final List<JsonValue> OTHERS =
      List.of(
          JsonValue.NULL,
          JsonValue.TRUE,
          JsonValue.FALSE,
          Json.createValue(0),
          Json.createValue(-1),
          Json.createValue(9007199254740991L),
          Json.createValue(""),
          Json.createValue(" "),
          Json.createValue("x"),
          Json.createValue("x\n"),
          Json.createValue("\u00a0x"),
          Json.createValue("2026-99-99T99:99:99Z"),
          Json.createValue("0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11\n"),
          JsonValue.EMPTY_JSON_ARRAY,
          JsonValue.EMPTY_JSON_OBJECT,
          Json.createArrayBuilder().addNull().build(),
          Json.createObjectBuilder().add("x", 1).build());

  /** What the three checks say: codes of what blocks; empty if the document is accepted. */
  private static Set<String> check(JsonDocument document, SchemaVersion version) {
    List<Finding> findings = new ArrayList<>(VALIDATOR.validate(document, version));
    if (findings.isEmpty()) {
      try {
        Triumvirate triumvirate = Binding.read(document, Triumvirate.class);
        findings.addAll(IntegrityCheck.check(triumvirate));
        Binding.write(triumvirate);
      } catch (Refusal e) {
        findings.addAll(e.findings());
      }
    }
    Set<String> codes = new TreeSet<>();
    for (Finding finding : findings) {
      ErrorCode.valueOf(finding.errorCode());
      assertTrue(!finding.message().isBlank(), finding.toString());
      assertTrue(finding.message().length() < 500, finding.message());
      assertPlaced(finding, document);
      if (finding.blocks()) {
        codes.add(finding.errorCode());
      }
    }
    return codes;
  }

  /**
   * Its pointer leads somewhere, or to a member that is missing there; its source is the nearest.
   */
  private static void assertPlaced(Finding finding, JsonDocument document) {
    String pointer = finding.triumvirateElement();
    if (pointer == null) {
      throw new AssertionError("no place: " + finding);
    }
    String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    assertTrue(leads(pointer, document) || leads(parent, document), finding.toString());
    assertEquals(
        JsonPointers.sourceElement(document.tree(), pointer).orElse(null),
        finding.sourceElement(),
        finding.toString());
    assertTrue(!finding.remediation().isBlank(), finding.toString());
  }

  private static boolean leads(String pointer, JsonDocument document) {
    try {
      return Json.createPointer(pointer).containsValue(document.tree());
    } catch (JsonException onTheWay) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isAcceptedOrRefusedByARegisteredCode_andNeverThrowsAnythingElse(SchemaVersion version) {
    JsonDocument sample = Harbour.of(version.text());
    assertEquals(Set.of(), check(sample, version));
    int tried = 0;
    int refused = 0;
    List<String> raw = new ArrayList<>();
    for (String pointer : Harbour.pointers(sample.tree())) {
      for (JsonValue other : OTHERS) {
        tried++;
        try {
          refused += check(Harbour.replace(sample, pointer, other), version).isEmpty() ? 0 : 1;
        } catch (RuntimeException e) {
          raw.add(pointer + " " + other + " " + e);
        }
      }
    }
    assertEquals(List.of(), raw.stream().limit(10).toList(), raw.size() + " of " + tried);
    assertTrue(tried > 3000, "only " + tried);
    assertTrue(refused > tried / 2, "only " + refused + " of " + tried + " refused");
  }

  /** Every member but those listed is required, wherever it stands. */
  @ParameterizedTest
  @EnumSource
  void refusesTheLossOfEveryRequiredMember(SchemaVersion version) {
    JsonDocument sample = Harbour.of(version.text());
    List<String> accepted = new ArrayList<>();
    int members = 0;
    for (String pointer : Harbour.pointers(sample.tree())) {
      boolean item = pointer.matches(".*/[0-9]+");
      if (!item) {
        members++;
        if (check(sample.without(pointer), version).isEmpty()) {
          accepted.add(pointer.replaceAll(".*/(?=[a-z])", "").replaceAll("/[0-9]+", ""));
        }
      }
    }
    assertEquals(
        version == SchemaVersion.V1_0 ? OPTIONAL_IN_10 : OPTIONAL_IN_11, new TreeSet<>(accepted));
    assertTrue(members > 100);
  }
}
