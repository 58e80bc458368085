package online.ucca.triumvirate.adapter.faa.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;

class EndorsementsFileTest {
  private static final String GOOD =
      """
      export default {
        "SOLO": {
          "A.6": {
            "title": "Solo flight: § 61.87(n).",
            "body": "I certify that [name] has  received the training."
          },
          "A.14": {
            "title": "Citizenship: 49 CFR § 1552.3(h).",
            "body": "I certify that [name] is a citizen.",
            "note": "Keep a copy."
          }
        }
      };
      """;

  @Test
  void readsEveryEndorsement_withItsPlace() {
    Endorsements read = subject(GOOD);
    assertEquals("AC 61-65H", read.document());
    assertEquals(
        new Endorsements.Sample(
            "A.6",
            "Solo flight: § 61.87(n).",
            "I certify that [name] has received the training.",
            "",
            "ac-61-65h.endorsements.js#/SOLO/A.6"),
        read.samples().get(0));
    assertEquals("Keep a copy.", read.samples().get(1).note());
    assertEquals(2, read.samples().size());
  }

  @Test
  void recognisesTheFormByItsBeginning() {
    assertTrue(EndorsementsFile.recognises(file(GOOD)));
    assertFalse(EndorsementsFile.recognises(file(GOOD.replace("export default", ""))));
    assertFalse(EndorsementsFile.recognises(file("export default {\"a\": 1};")));
    assertFalse(EndorsementsFile.recognises(file("")));
  }

  @Test
  void refusesWhatIsNotStrictlyData() {
    for (String bad :
        List.of(
            GOOD.replace("\"body\":", "body:"),
            GOOD.replace("\"Keep a copy.\"", "\"Keep\" + \" a copy.\""),
            GOOD.replace("\"Keep a copy.\"", "alert(1)"),
            GOOD.replace("};", "}; alert(1)"),
            GOOD.replace("};", "};;"),
            GOOD.replace("\"A.14\"", "\"A.6\""),
            GOOD.replace("\"A.6\": {", "// the first\n\"A.6\": {"),
            GOOD.replace("export default", "export const a ="))) {
      Reading<Endorsements> reading = EndorsementsFile.read(file(bad));
      assertNull(reading.subject(), bad);
      assertTrue(reading.errors().get(0).hasCode(ErrorCode.ING_UNREADABLE), bad);
    }
  }

  @Test
  void namesTheMemberThatIsWrong() {
    refuses(GOOD.replace("\"note\"", "\"remark\""), ErrorCode.TRN_UNKNOWN_MEMBER, "/A.14/remark");
    refuses(
        GOOD.replace("\"body\"", "\"note\"").replace("\"note\": \"Keep a copy.\"", "\"x\": 1"),
        ErrorCode.TRN_MISSING_MEMBER,
        "/A.6/body");
    refuses(GOOD.replace("\"Keep a copy.\"", "7"), ErrorCode.TRN_WRONG_TYPE, "/A.14/note");
    refuses(GOOD.replace("\"Keep a copy.\"", "\" \""), ErrorCode.TRN_EMPTY_TEXT, "/A.14/note");
    refuses(GOOD.replace("\"SOLO\": {", "\"A\": [], \"SOLO\": {"), ErrorCode.TRN_WRONG_TYPE, "#/A");
    refuses(
        GOOD.replace(
            "\"SOLO\": {", "\"B\": {\"A.6\": {\"title\": \"t\", \"body\": \"b\"}}, \"SOLO\": {"),
        ErrorCode.TRN_BAD_CODE,
        "/SOLO/A.6");
  }

  @Test
  void putsASampleToTheCredentialWhoseClauseItCites_andSaysWhatFindsNoPlace() {
    MapRun run =
        MapRun.of(
            List.of(
                LawSketch.of(
                    LawSketch.LIST,
                    "61.87(n) A student pilot may not operate an aircraft in solo flight unless"
                        + " that student pilot has received an endorsement within the 90 days.")),
            Standards.titled("Flight Instructor for Airplane Category"),
            subject(GOOD));
    assertEquals(
        "Solo flight: § 61.87(n). \"I certify that [name] has received the training.\"",
        MapRun.from(
            run.credential("Endorsement: solo flight").scopeOfPractice().conditions(),
            "AC 61-65H, A.6"));
    assertEquals(
        List.of("ac-61-65h.endorsements.js#/SOLO/A.14"),
        run.result().unmappedElements().stream().map(one -> one.sourceElement()).toList());
    assertEquals("P90D", run.credential("Endorsement: solo flight").lifecycle().validityPeriod());
  }

  @Test
  void recordsEveryWordOnce() {
    Reading<Endorsements> reading = EndorsementsFile.read(file(GOOD));
    assertEquals(
        List.of("export default", "SOLO", "A.6", "A.14"),
        reading.passages().stream().map(Passage::text).toList(),
        "title, body and note are recorded where their place in the map is known");
  }

  private static void refuses(String text, ErrorCode code, String place) {
    Reading<Endorsements> reading = EndorsementsFile.read(file(text));
    assertNull(reading.subject(), text);
    assertTrue(
        reading.errors().stream()
            .anyMatch(
                error ->
                    error.hasCode(code) && String.valueOf(error.sourceElement()).endsWith(place)),
        reading.errors().toString());
  }

  private static Endorsements subject(String text) {
    Reading<Endorsements> reading = EndorsementsFile.read(file(text));
    Endorsements read = reading.subject();
    assertNotNull(read, reading.errors().toString());
    return read;
  }

  private static CorpusFile file(String text) {
    return new CorpusFile("ac-61-65h.endorsements.js", text.getBytes(StandardCharsets.UTF_8));
  }
}
