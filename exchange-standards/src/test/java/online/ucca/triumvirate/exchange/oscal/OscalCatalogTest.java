package online.ucca.triumvirate.exchange.oscal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.exchange.Fixtures;
import online.ucca.triumvirate.exchange.OfficialSchema;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

/** A Compliance Ruleset as a catalog. */
class OscalCatalogTest {
  private static final String OWN = "https://triumvirate.ucca.online/ns/oscal";

  @Test
  void satisfiesTheOfficialSchema() throws IOException {
    OfficialSchema schema = OfficialSchema.ofOscal();
    byte[] catalog = OscalCatalog.of(Fixtures.harbourTriumvirate()).readableBytes();
    assertEquals(List.of(), schema.violations(catalog));
    byte[] empty =
        OscalCatalog.of(harbour("/instruments/compliance_ruleset", "rules", new JSONArray()))
            .readableBytes();
    assertEquals(List.of(), schema.violations(empty));
    byte[] broken =
        Fixtures.changed(
            catalog, all -> ((JSONObject) all.query("/catalog/groups/0")).put("id", "a b"));
    assertFalse(schema.violations(broken).isEmpty(), "the schema is not looked at");
  }

  @Test
  void groupsRulesByInstrument_andPutsPartsIntoTheirRule() {
    JSONObject catalog = catalog();
    assertEquals("Harbour Rules", catalog.query("/groups/0/title"));
    assertEquals("instrument-Quay_20_Order_20__28_2025_29_", catalog.query("/groups/1/id"));
    assertEquals("Quay Order 2025", catalog.query("/groups/1/title"));
    assertEquals("rule-r1", catalog.query("/groups/0/controls/0/id"));
    assertEquals("rule-r1_28_a_29_", catalog.query("/groups/0/controls/0/controls/0/id"));
    assertEquals("rule-Q_20_7_2f__e4_", catalog.query("/groups/1/controls/0/id"));
    assertEquals(1, ((JSONArray) catalog.query("/groups/0/controls")).length());
  }

  @Test
  void saysInProperties_whatARuleDemandsOfWhom() {
    JSONObject catalog = catalog();
    assertEquals(
        List.of(
            "label=Clause r1(a)",
            "own rule-id=r1(a)",
            "own clause-ref=Clause r1(a)",
            "own source-ref=Harbour Rules, clause r1(a)",
            "own obligation-type=conditional",
            "own effect=escalation",
            "own applies-to=operator (at night)",
            "own applies-to=assessor",
            "own evidence-type=documentation",
            "own retention-period=P2Y6M",
            "own cross-reference=1 constrains outcome_specification",
            "own citation=Sea Act 12(b)"),
        properties(catalog, "/groups/0/controls/0/controls/0"));
    List<String> prohibition = properties(catalog, "/groups/1/controls/0");
    assertTrue(prohibition.contains("own effect=prohibition"), prohibition::toString);
    assertTrue(prohibition.contains("own obligation-type=mandatory"), prohibition::toString);
    assertFalse(prohibition.toString().contains("retention"), prohibition::toString);
    assertTrue(
        properties(catalog, "/groups/0").contains("own regulator=Harbour Master"),
        properties(catalog, "/groups/0")::toString);
  }

  @Test
  void linksARuleToTheRuleThatItCites() {
    JSONObject link = (JSONObject) catalog().query("/groups/0/controls/0/controls/0/links/0");
    assertEquals("#rule-r1", link.getString("href"));
    assertEquals("related", link.getString("rel"));
    assertEquals("Harbour Rules r1", link.getString("text"));
  }

  @Test
  void statementAndEvidenceAreParts() {
    JSONObject catalog = catalog();
    String control = "/groups/0/controls/0/parts/";
    assertEquals("statement", catalog.query(control + "0/name"));
    assertEquals("statement-r1", catalog.query(control + "0/id"));
    assertEquals("The operator must keep records.", catalog.query(control + "0/prose"));
    assertEquals("evidence-of-compliance", catalog.query(control + "1/name"));
    assertEquals(OWN, catalog.query(control + "1/ns"));
    assertEquals("The records", catalog.query(control + "1/prose"));
    assertEquals(
        List.of("own evidence-type=documentation", "own retention-period=P2Y6M"),
        properties(catalog, control + "1"));
  }

  @Test
  void theWordsOfARuleAreNoMarkup() {
    JSONObject catalog = catalog();
    String control = "/groups/0/controls/0/controls/0";
    assertEquals("Which \\*records\\*", catalog.query(control + "/title"));
    assertEquals(
        "1\\. Names \\[all\\] of \\<them>,\n\nand \\{{ insert: param, x }} \\& more.\n\n"
            + "\\# not a heading",
        catalog.query(control + "/parts/0/prose"));
  }

  @Test
  void timesAndIdentifiersAreTheTriumvirates() {
    Triumvirate given = Fixtures.harbourTriumvirate();
    JSONObject catalog = catalog();
    assertEquals(given.createdAt().toString(), catalog.query("/metadata/last-modified"));
    assertEquals("1.2.1", catalog.query("/metadata/oscal-version"));
    assertEquals("2026", catalog.query("/metadata/version"));
    assertEquals('5', catalog.getString("uuid").charAt(14));
    assertArrayEquals(
        OscalCatalog.of(given).canonicalBytes(),
        OscalCatalog.of(Fixtures.harbourTriumvirate()).canonicalBytes());
    JSONObject other =
        object(
            OscalCatalog.of(harbour("", "triumvirate_id", "11111111-1111-5111-8111-111111111111")));
    assertFalse(other.getString("uuid").equals(catalog.getString("uuid")));
  }

  @Test
  void anAddressThatIsNoneIsNoLink() {
    JSONObject catalog = catalog();
    assertFalse(((JSONObject) catalog.query("/groups/1")).has("links"));
    assertTrue(
        properties(catalog, "/groups/1").contains("own source-uri=https://example.org/quay order"));
    JSONObject good =
        object(
            OscalCatalog.of(
                harbour(
                    "/instruments/compliance_ruleset/instruments/1",
                    "source_uri",
                    "https://example.org/quay?order=1")));
    assertEquals("https://example.org/quay?order=1", good.query("/groups/1/links/0/href"));
  }

  @Test
  void refusesRulesThatNestWithoutEnd() {
    JSONArray rules = new JSONArray();
    Object first = object(Fixtures.harbour()).query("/instruments/compliance_ruleset/rules/0");
    for (int i = 0; i < 5_000; i++) {
      JSONObject rule = new JSONObject(first.toString()).put("rule_id", "r" + i);
      rules.put(i == 0 ? rule : rule.put("parent_rule_id", "r" + (i - 1)));
    }
    Triumvirate deep = harbour("/instruments/compliance_ruleset", "rules", rules);
    assertEquals("JSN_TOO_DEEP", assertThrows(Refusal.class, () -> OscalCatalog.of(deep)).code());
  }

  private static Triumvirate harbour(String place, String member, Object value) {
    byte[] changed =
        Fixtures.changed(
            Fixtures.harbour().canonicalBytes(),
            all -> ((JSONObject) all.query(place)).put(member, value));
    return Binding.read(JsonDocument.read(changed), Triumvirate.class);
  }

  private static JSONObject catalog() {
    return object(OscalCatalog.of(Fixtures.harbourTriumvirate()));
  }

  private static JSONObject object(JsonDocument document) {
    JSONObject all = new JSONObject(new String(document.canonicalBytes(), StandardCharsets.UTF_8));
    return all.optJSONObject("catalog", all);
  }

  private static List<String> properties(JSONObject catalog, String place) {
    List<String> lines = new ArrayList<>();
    for (Object one : (JSONArray) catalog.query(place + "/props")) {
      JSONObject property = (JSONObject) one;
      assertTrue(!property.has("ns") || property.getString("ns").equals(OWN));
      lines.add(
          (property.has("ns") ? "own " : "")
              + property.getString("name")
              + "="
              + property.getString("value")
              + (property.has("class") ? " " + property.getString("class") : "")
              + (property.has("group") ? " " + property.getString("group") : "")
              + (property.has("remarks") ? " (" + property.getString("remarks") + ")" : ""));
    }
    return lines;
  }
}
