package online.ucca.triumvirate.exchange.casenet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import online.ucca.triumvirate.exchange.Fixtures;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

/** How a framework becomes an instrument. */
class ReadingTest {
  private static final CasePackages PACKAGES = new CasePackages(new EveritSchemaValidator());

  @Test
  void rootsBecomeOutcomes_whatStandsBelowTheirCriteria_anOrphanComesLast() {
    assertEquals(
        List.of(
            "outcome M.1: Moor / Moors a vessel safely",
            "  c0000000-0000-4000-8000-000000000002: Throws a line",
            "  C0000000-0000-4000-8000-00000000000A: Within three throws"
                + " < c0000000-0000-4000-8000-000000000002",
            "  M.1.2: Ties a bowline",
            "outcome c0000000-0000-4000-8000-000000000004: Reads the tide tables",
            "  c0000000-0000-4000-8000-000000000004: Reads the tide tables",
            "outcome c0000000-0000-4000-8000-000000000005: c0000000-0000-4000-8000-000000000005",
            "  c0000000-0000-4000-8000-000000000005: c0000000-0000-4000-8000-000000000005",
            "outcome c0000000-0000-4000-8000-000000000006: An orphan",
            "  c0000000-0000-4000-8000-000000000006: An orphan"),
        outline(full()));
  }

  @Test
  void aNodesSourceIsTheItemsUri_orItsIdentifier() {
    List<Outcome> outcomes = full().outcomes();
    assertEquals("https://example.org/i/1", outcomes.get(0).sourceRef());
    assertEquals("c0000000-0000-4000-8000-000000000005", outcomes.get(2).sourceRef());
    Criterion criterion = outcomes.get(0).criteria().get(2);
    assertEquals("https://example.org/i/3", criterion.sourceRef());
    assertEquals(EvidenceType.PERFORMANCE, criterion.evidenceType());
  }

  @Test
  void theDocumentBecomesTheInstrumentsReference() {
    OutcomeSpecification read = full();
    InstrumentRef ref = read.instrumentRef();
    assertEquals("Harbour Board", ref.sourceSystem());
    assertEquals("d1000000-0000-4000-8000-000000000000", ref.instrumentId());
    assertEquals("Mooring", ref.instrumentTitle());
    assertEquals("3", ref.version());
    assertEquals("2026-01-01", ref.effectiveDate());
    assertEquals("not stated", ref.jurisdiction());
    assertEquals("Seamanship; Safety", read.domain().domainName());
    assertEquals("What line handlers do", read.domain().operationalContext());
  }

  @Test
  void saysWhatTheFrameworkDoesNotSay() {
    ImportedInstrument odd = PACKAGES.read(Fixtures.bytes("casenet/odd-1.0.json"));
    assertNull(odd.specification().instrumentRef().effectiveDate());
    assertEquals(
        List.of(
            "EXC_NOT_STATED /outcome_specification/instrument_ref/jurisdiction",
            "EXC_NOT_STATED /outcome_specification/instrument_ref/version",
            "EXC_NOT_STATED /outcome_specification/domain/domain_code"),
        told(odd));
    ImportedInstrument empty = PACKAGES.read(Fixtures.bytes("casenet/types-1.0.json"));
    assertEquals(
        "EXC_NO_OUTCOMES /outcome_specification/outcomes",
        told(empty).get(0),
        told(empty)::toString);
  }

  @Test
  void siblingsAreOrdered_bySequenceNumberThenEnumerationThenAsListed() {
    byte[] changed =
        framework(
            List.of("a", "b", "c", "d", "e", "f"),
            cfPackage -> {
              number(cfPackage, 0, 3);
              number(cfPackage, 1, 2);
              enumeration(cfPackage, 2, "10");
              enumeration(cfPackage, 3, "9");
              enumeration(cfPackage, 4, "iv");
            });
    assertEquals(
        List.of("b", "a", "d", "c", "e", "f"),
        PACKAGES.read(changed).specification().outcomes().stream().map(Outcome::title).toList());
  }

  @Test
  void aTreeOfAnyDepthIsRead() {
    int deep = 20_000;
    OutcomeSpecification read = PACKAGES.read(chain(deep, root -> {})).specification();
    assertEquals(1, read.outcomes().size());
    assertEquals(deep - 1, read.outcomes().get(0).criteria().size());
    Criterion last = read.outcomes().get(0).criteria().get(deep - 2);
    assertEquals("item " + (deep - 1), last.description());
    assertEquals(identifier(deep - 2), String.valueOf(last.parentCriterionId()));
  }

  /** The document is what a Triumvirate has: an instrument and an extension of reverse-DNS name. */
  @Test
  void theDocumentHoldsTheInstrumentAndTheRestInAnExtension() {
    var tree = PACKAGES.read(Fixtures.bytes("casenet/full-1.1.json")).document().tree();
    assertEquals("1.1", tree.getString("schema_version"));
    assertEquals(Set.of("schema_version", "outcome_specification", "extensions"), tree.keySet());
    var kept = tree.getJsonObject("extensions").getJsonObject("online.ucca.triumvirate.case");
    String item = kept.getJsonArray("CFItems").get(1).toString();
    assertTrue(item.contains("\"lastChangeDateTime\":\"2026-01-01T00:00:00Z\""), item);
    for (String said : List.of("Moors a vessel safely", "humanCodingScheme", "\"Moor\"")) {
      assertTrue(!item.contains(said), "the instrument says it: " + said);
    }
  }

  private static byte[] framework(List<String> titles, Consumer<JSONObject> change) {
    JSONObject cfPackage = empty();
    for (int i = 0; i < titles.size(); i++) {
      add(cfPackage, i, titles.get(i), -1);
    }
    change.accept(cfPackage);
    return cfPackage.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Items that stand each below the one before. */
  static byte[] chain(int items, Consumer<JSONObject> changeOfRoot) {
    JSONObject cfPackage = empty();
    for (int i = 0; i < items; i++) {
      add(cfPackage, i, "item " + i, i - 1);
    }
    changeOfRoot.accept(cfPackage.getJSONArray("CFItems").getJSONObject(0));
    return cfPackage.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String identifier(int number) {
    return "%08x-0000-4000-8000-000000000000".formatted(number + 1);
  }

  private static JSONObject empty() {
    JSONObject document =
        new JSONObject()
            .put("identifier", "ffffffff-0000-4000-8000-000000000000")
            .put("uri", "u")
            .put("creator", "c")
            .put("title", "t")
            .put("lastChangeDateTime", "2026-01-01T00:00:00Z");
    return new JSONObject()
        .put("CFDocument", document)
        .put("CFItems", new JSONArray())
        .put("CFAssociations", new JSONArray());
  }

  private static void add(JSONObject cfPackage, int number, String text, int parent) {
    cfPackage
        .getJSONArray("CFItems")
        .put(
            new JSONObject()
                .put("identifier", identifier(number))
                .put("uri", "u")
                .put("fullStatement", text)
                .put("lastChangeDateTime", "2026-01-01T00:00:00Z"));
    String above = parent < 0 ? "ffffffff-0000-4000-8000-000000000000" : identifier(parent);
    cfPackage
        .getJSONArray("CFAssociations")
        .put(
            new JSONObject()
                .put("identifier", identifier(number))
                .put("uri", "u")
                .put("associationType", "isChildOf")
                .put("originNodeURI", link(identifier(number)))
                .put("destinationNodeURI", link(above))
                .put("lastChangeDateTime", "2026-01-01T00:00:00Z"));
  }

  private static JSONObject link(String identifier) {
    return new JSONObject().put("title", "t").put("identifier", identifier).put("uri", "u");
  }

  private static void number(JSONObject cfPackage, int item, int number) {
    cfPackage.getJSONArray("CFAssociations").getJSONObject(item).put("sequenceNumber", number);
  }

  private static void enumeration(JSONObject cfPackage, int item, String text) {
    cfPackage.getJSONArray("CFItems").getJSONObject(item).put("listEnumeration", text);
  }

  private static OutcomeSpecification full() {
    return PACKAGES.read(Fixtures.bytes("casenet/full-1.1.json")).specification();
  }

  private static List<String> told(ImportedInstrument imported) {
    return imported.warnings().stream()
        .map(warning -> warning.errorCode() + " " + warning.triumvirateElement())
        .toList();
  }

  private static List<String> outline(OutcomeSpecification specification) {
    List<String> lines = new ArrayList<>();
    for (Outcome outcome : specification.outcomes()) {
      String more = outcome.description() == null ? "" : " / " + outcome.description();
      lines.add("outcome " + outcome.outcomeId() + ": " + outcome.title() + more);
      for (Criterion criterion : outcome.criteria()) {
        var parent = criterion.parentCriterionId();
        lines.add(
            "  "
                + criterion.criterionId()
                + ": "
                + criterion.description()
                + (parent == null ? "" : " < " + parent));
      }
    }
    return lines;
  }
}
