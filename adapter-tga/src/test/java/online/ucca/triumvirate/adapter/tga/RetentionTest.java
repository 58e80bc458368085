package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.ruleset.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Retention periods: what a clause states, and what a fact beside it is allowed to. */
class RetentionTest {
  private final TestHost host = new TestHost();

  private TranslationResult facts(String json) {
    return host.translate(
        GoverningCorpus.with(
            GoverningCorpus.written(GoverningCorpus.COMPLIANCE),
            new CorpusFile("facts.json", json.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void readsARetentionPeriodThatTheClauseItselfStates_andNoOther() {
    TranslationResult result =
        host.translate(GoverningCorpus.with(GoverningCorpus.written(GoverningCorpus.COMPLIANCE)));
    assertEquals(
        "P7Y", GoverningCorpus.rule(result, "CS2025-4-2").evidenceOfCompliance().retentionPeriod());
    assertEquals(
        1,
        GoverningCorpus.rules(result).stream()
            .filter(rule -> rule.evidenceOfCompliance().retentionPeriod() != null)
            .count());
  }

  /** The one fact that binds, with one thing about it changed at a time. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "'' | '' | P5Y",
        "since 2025-07-01 | until 2025-12-31 | null",
        "since 2025-07-01 | since 2025-07-01 as proposed | null",
        "'\"quote\":\"signed berth logs are kept\",' | '' | null",
        "Compliance Standards 2025 s 4(1) | example.com (secondary) s 4(1) | null",
        "Compliance Standards 2025 s 4(1) | Compliance Standards 2025 s 5 | null",
        "'\"period\":\"P5Y\"' | '\"deadline\":\"P5Y\"' | null",
        "'\"period\":\"P5Y\"' | '\"interval\":\"P5Y\"' | null",
        "P5Y | P5Y or P7Y | null",
        "'\"record\":\"Signed' | '\"note\":\"for one provider\",\"record\":\"Signed' | null"
      })
  void bindsARetentionFact_onlyIfItIsGeneralPrimaryAndInForce(
      String from, String to, String period) {
    String fact =
        "[{\"record\":\"Signed berth logs\",\"period\":\"P5Y\",\"in_force\":\"since 2025-07-01\","
            + "\"quote\":\"signed berth logs are kept\","
            + "\"source\":\"Compliance Standards 2025 s 4(1)\"}]";
    String changed = from.isEmpty() ? fact : fact.replace(from, to);
    if (changed.contains("\"note\"")) {
      changed =
          changed
              .replace("\"note\":\"for one provider\",", "")
              .replace("}]", ",\"note\":\"for one provider\"}]");
    }
    TranslationResult result = facts(changed);
    Rule rule = GoverningCorpus.rule(result, "CS2025-4-1");
    assertEquals(period, rule.evidenceOfCompliance().retentionPeriod());
    boolean advised =
        GoverningCorpus.rules(result).stream()
            .anyMatch(other -> other.ruleId().value().equals("CS2025-4-1-retention-1"));
    boolean unmapped =
        result.unmappedElements().stream()
            .anyMatch(element -> element.sourceElement().equals("retention facts, entry 1"));
    assertEquals(1, (period == null ? 0 : 1) + (advised ? 1 : 0) + (unmapped ? 1 : 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'[{\"record\":\"r\",\"pages\":\"1\"}]' | TRN_UNKNOWN_MEMBER",
        "'[{\"record\":\"r\"},{\"period\":\"P1Y\"}]' | TRN_MISSING_MEMBER",
        "'[{\"record\":\"r\",\"period\":7}]' | TRN_WRONG_TYPE",
        "'[{\"record\":\"r\"},7]' | TRN_WRONG_TYPE",
        "'[{\"record\":\"r\"}],\"x\":[]' | JSN_SYNTAX",
        "'[{\"record\":\"r\"}' | JSN_SYNTAX"
      })
  void refusesFactsThatAreNotAsTheyMustBe(String json, String code) {
    TranslationResult result = facts(json);
    assertNull(result.triumvirate());
    assertEquals(code, result.errors().get(0).errorCode());
  }
}
