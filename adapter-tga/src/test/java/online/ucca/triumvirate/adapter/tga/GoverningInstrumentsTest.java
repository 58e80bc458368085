package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instruments written for this project, each altered in one way. */
class GoverningInstrumentsTest {
  private final TestHost host = new TestHost();

  private TranslationResult outcome(String from, String to) {
    return host.translate(
        GoverningCorpus.with(
            GoverningCorpus.altered(GoverningCorpus.OUTCOME, text -> text.replace(from, to))));
  }

  @Test
  void refusesInstrumentsWithoutAProduct_andSaysHowToAddIt() {
    TranslationResult result =
        host.translate(
            new CorpusPayload.Files(
                List.of(
                    GoverningCorpus.written(GoverningCorpus.OUTCOME),
                    GoverningCorpus.written(GoverningCorpus.FACTS))));
    assertNull(result.triumvirate());
    assertEquals("TRD_INCOMPLETE_INSTRUMENTS", result.errors().get(0).errorCode());
    assertTrue(result.errors().get(0).remediation().contains("--with"));
    assertTrue(result.errors().get(0).message().contains("outcome-standards.md"));
  }

  @Test
  void namesOneInstrumentAsTheRulesetsOwn_andSeveralByRule() {
    TranslationResult one =
        host.translate(GoverningCorpus.with(GoverningCorpus.written(GoverningCorpus.COMPLIANCE)));
    var ruleset = TestHost.required(one.triumvirate(), one.errors()).instruments();
    assertEquals("F2025L00355", ruleset.complianceRuleset().instrumentRef().instrumentId());
    assertEquals(List.of(), ruleset.complianceRuleset().instruments());
    assertNull(GoverningCorpus.rules(one).get(0).instrumentId());
    TranslationResult two =
        host.translate(
            GoverningCorpus.with(
                GoverningCorpus.written(GoverningCorpus.POLICY),
                GoverningCorpus.written(GoverningCorpus.COMPLIANCE)));
    assertEquals("F2025L00355", GoverningCorpus.rules(two).get(0).instrumentId());
    assertEquals("Credential Policy", GoverningCorpus.rule(two, "CP2025-1A-1").instrumentId());
  }

  @ParameterizedTest
  @CsvSource({
    "credential-policy.md, the text of Credential Policy was given twice",
    "retention-facts.json, a file of retention facts was given twice"
  })
  void refusesWhatIsGivenTwice(String name, String message) {
    CorpusFile file = GoverningCorpus.written(name);
    TranslationResult result =
        host.translate(GoverningCorpus.with(file, new CorpusFile("again", file.bytes())));
    assertEquals("ING_UNSUPPORTED_CORPUS", result.errors().get(0).errorCode());
    assertEquals(message, result.errors().get(0).message());
    assertEquals("again", result.errors().get(0).sourceElement());
  }

  /** The same words under another regulator's title are another instrument. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outcome-standards.md | F2025L00354            | WA2025L00001",
        "outcome-standards.md | Instrument 2025        | (Western Australia) Instrument 2025",
        "standards-2015.md    | (RTOs) 2015            | (RTOs) 2015 of Victoria",
        "credential-policy.md | Credential Policy, Sta | Western Credential Policy, Sta"
      })
  void doesNotTakeAStatesVariantForTheInstrument(String file, String from, String to) {
    CorpusPayload payload =
        GoverningCorpus.with(
            GoverningCorpus.altered(file, text -> text.replaceFirst(Pattern.quote(from), to)));
    assertFalse(host.adapter.identify(payload).isSupported());
    assertEquals(
        "ING_UNSUPPORTED_CORPUS",
        assertThrows(AdapterException.class, () -> host.translate(payload)).error().errorCode());
  }

  @Test
  void namesWhatTheNumberingPassesOver() {
    TranslationResult letters =
        host.translate(
            GoverningCorpus.with(
                GoverningCorpus.altered(
                    GoverningCorpus.OUTCOME,
                    text ->
                        text.replace("(b) where a berth", "(d) where a berth")
                            .replace("(c) it has", "(e) it has"))));
    assertTrue(GoverningCorpus.gaps(letters).contains("OS2025 1.1(2)(b) to 1.1(2)(c)"));
    TranslationResult standards = outcome("### 2.1 Standard 2.1", "### 2.3 Standard 2.3");
    assertTrue(GoverningCorpus.gaps(standards).contains("OS2025 2.1 to 2.2"));
    assertEquals(List.of(), standards.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(b) where a berth        | (a) where a berth       | does not follow",
        "(i) lines clear          | (iv) lines clear        | does not follow",
        "(c) it has               | it has                  | without a number",
        "Note: Section 9          | Remark: Section 9       | without a number",
        "(iii) authenticity ...]  | (iii) authenticity ...  | has no end",
        "### 1.3 Standard 1.3     | ### 1.1 Standard 1.1    | does not come after",
        "# Part 2                 | # Chapter 2             | is no heading"
      })
  void refusesALineThatItCannotPlace_ratherThanGuess(String from, String to, String message) {
    TranslationResult result = outcome(from, to);
    assertNull(result.triumvirate());
    assertTrue(
        result.errors().stream()
            .allMatch(error -> error.errorCode().equals("TRN_CLAUSE_UNREADABLE")));
    String messages = result.errors().toString();
    assertTrue(messages.contains(message), messages);
    assertTrue(String.valueOf(result.errors().get(0).sourceElement()).startsWith("OS2025 line "));
  }

  @Test
  void tellsTheLetterIFromTheNumberOne_byWhatItContinues() {
    StringBuilder letters = new StringBuilder();
    for (char letter = 'd'; letter <= 'j'; letter++) {
      letters.append("(").append(letter).append(") thing ").append(letter).append(";\n");
    }
    TranslationResult result =
        outcome(
            "(c) it has a system in place for reporting damage.\n",
            "(c) it has a system.\n" + letters + "(k) it keeps:\n(i) one; and\n(ii) two.\n");
    assertEquals("1.1(2)(i)", GoverningCorpus.rule(result, "OS2025-1.1-2-i").clauseRef());
    assertEquals("1.1(2)(k)(ii)", GoverningCorpus.rule(result, "OS2025-1.1-2-k-ii").clauseRef());
  }

  @Test
  void reportsTheErrorsOfTheUnitAndOfTheInstrumentTogether() {
    CorpusFile unit =
        new CorpusFile("unit.json", TestHost.resource("unit/misplaced-criterion.json"));
    CorpusFile broken =
        GoverningCorpus.altered(
            GoverningCorpus.OUTCOME, text -> text.replace("(c) it has", "it has"));
    TranslationResult result = host.translate(new CorpusPayload.Files(List.of(unit, broken)));
    assertEquals(
        List.of("TRN_MISPLACED_CRITERION", "TRN_CLAUSE_UNREADABLE"),
        result.errors().stream().map(error -> error.errorCode()).toList());
  }

  @Test
  void keepsOnlyTheProductInTheCache() {
    host.translate(GoverningCorpus.with(GoverningCorpus.written(GoverningCorpus.OUTCOME)));
    assertEquals(
        Map.of("HARBMOR201", GoverningCorpus.unit(), "HARBMOR201_R1", GoverningCorpus.unit()),
        host.cache);
  }

  @Test
  void answersToHostileTextInTime() {
    String head =
        GoverningCorpus.text(GoverningCorpus.written(GoverningCorpus.OUTCOME))
                .lines()
                .limit(3)
                .collect(Collectors.joining("\n"))
            + "\n# Part 1 – P\n### 1.1 Standard 1.1\n(1) x:\n";
    for (String tail :
        List.of(
            "(a) " + "[CUT".repeat(150_000),
            "<!--".repeat(150_000),
            "(a) " + "(b) ".repeat(150_000),
            "#".repeat(900_000),
            "(a) x;\n".repeat(100_000),
            "(a) , provided ".repeat(60_000),
            repeatedLeadIns(),
            "(a) " + "retain x ".repeat(100_000),
            "## Part 2 – P (1 a" + ", 1 a".repeat(100_000),
            "### 1.2 Standard 1.2 <!-- [CUT] in " + "(a)".repeat(100_000) + " -->",
            "(a) retain " + "for ".repeat(150_000))) {
      CorpusPayload payload =
          GoverningCorpus.with(
              new CorpusFile("o.md", (head + tail).getBytes(StandardCharsets.UTF_8)));
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            try {
              host.translate(payload);
            } catch (AdapterException refused) {
              assertTrue(refused.error().errorCode().startsWith("ING_"));
            }
          },
          () -> tail.substring(0, 10));
    }
  }

  /** A lead-in of 400,000 characters above 286 clauses: 100 MB if each repeats it. */
  private static String repeatedLeadIns() {
    StringBuilder text = new StringBuilder("(1) " + "x ".repeat(200_000) + ":\n");
    for (char letter = 'a'; letter <= 'z'; letter++) {
      text.append("(").append(letter).append(") y:\n");
      for (String roman : List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")) {
        text.append("(").append(roman).append(") z\n");
      }
    }
    return text.toString();
  }
}
