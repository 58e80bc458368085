package online.ucca.triumvirate.engine.pack.contextualisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadContextualisationTest {
  private static final ReadContextualisation READ =
      new ReadContextualisation(new EveritSchemaValidator());

  @Test
  void readsTheLeast() {
    assertEquals(Contextualisation.NONE, read("{\"contextualisation_version\": \"1\"}"));
  }

  /** What the manifest holds can be given again. */
  @Test
  void readsWhatIsWritten() {
    Contextualisation whole =
        read(
            """
            {"contextualisation_version": "1",
             "provider": {"name": "A", "number": null, "logo": "anchor.png",
               "colours": {"headings": "#003366"}},
             "language": "en-GB",
             "delivery_context": {"place": "Here"},
             "how_met": {"AC 1": "So."},
             "added_tasks": [{"title": "T", "instructions": "I",
               "items": [{"statement": "S", "covers": ["PC 1.1"]}]}],
             "record": [{"who": "W", "role": "R", "date": "2026-02-28", "version": "2",
               "change": "C", "reason": "Y"}]}
            """);

    assertEquals(whole, READ.read(Binding.write(whole).canonicalBytes()));
    assertEquals(
        Contextualisation.NONE, READ.read(Binding.write(Contextualisation.NONE).canonicalBytes()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | VAL_MISSING_REQUIRED_FIELD | /contextualisation_version",
        "{\"contextualisation_version\": \"2\"} | VAL_BAD_VALUE | /contextualisation_version",
        "{\"contextualisation_version\": \"1\", \"colour\": 1} | VAL_UNKNOWN_MEMBER | /colour",
        "{\"contextualisation_version\": \"1\", \"provider\": {}} | VAL_MISSING_REQUIRED_FIELD | /provider/name",
        "{\"contextualisation_version\": \"1\", \"provider\": {\"name\": \" \"}} | VAL_BAD_VALUE | /provider/name",
        "{\"contextualisation_version\": \"1\", \"provider\": {\"name\": 5}} | VAL_WRONG_TYPE | /provider/name",
        "{\"contextualisation_version\": \"1\", \"how_met\": {\"AC 1\": \"\"}} | VAL_BAD_VALUE | /how_met/AC 1",
        "{\"contextualisation_version\": \"1\", \"language\": \"fr-FR\"} | VAL_BAD_VALUE | /language",
        "{\"contextualisation_version\": \"1\", \"provider\": {\"name\": \"A\", \"logo\": \"../a.png\"}} | VAL_BAD_VALUE | /provider/logo",
        "{\"contextualisation_version\": \"1\", \"provider\": {\"name\": \"A\", \"logo\": \"..\"}} | VAL_BAD_VALUE | /provider/logo",
        "{\"contextualisation_version\": \"1\", \"added_tasks\": [{\"title\": \"T\", \"instructions\": \"I\", \"items\": []}]} | VAL_EMPTY_ARRAY | /added_tasks/0/items",
        "{\"contextualisation_version\": \"1\", \"provider\": {\"name\": \"A\", \"colours\": {\"headings\": \"red\"}}} | VAL_BAD_VALUE | /provider/colours/headings",
        "{\"contextualisation_version\": \"1\", \"provider\": {\"name\": \"A\", \"colours\": {\"table_heads\": \"#777777\"}}} | PCK_LOW_CONTRAST | /provider/colours",
        "{\"contextualisation_version\": \"1\", \"record\": [{\"who\": \"W\", \"role\": \"R\", \"date\": \"2026-02-30\", \"version\": \"2\", \"change\": \"C\", \"reason\": \"Y\"}]} | VAL_BAD_DATE | /record/0",
      })
  void refusesWithCodeAndPlace(String json, String code, String pointer) {
    Finding finding = assertThrows(Refusal.class, () -> read(json)).findings().get(0);
    assertEquals(code, finding.errorCode(), finding::message);
    assertEquals(pointer, finding.triumvirateElement());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{\"a\":1,\"a\":2}", "{\"contextualisation_version\": \"1\"} x"})
  void refusesWhatIsNoJsonObject(String json) {
    assertTrue(assertThrows(Refusal.class, () -> read(json)).code().startsWith("JSN_"));
  }

  /** The values of WCAG's own examples, and the two sides of the limit. */
  @ParameterizedTest
  @CsvSource({"#FFFFFF, 1.0", "#000000, 21.0", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.0"})
  void contrastIsThatOfTheGuidelines(String colour, double contrast) {
    assertEquals(contrast, Colours.contrastWithWhite(colour), 0.005);
  }

  @Test
  void reportsEveryViolationAtOnce() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                read(
                    "{\"contextualisation_version\": \"1\", \"language\": \"de\", \"record\": {}}"));
    assertEquals(
        List.of("/language", "/record"),
        refusal.findings().stream().map(Finding::triumvirateElement).toList());
  }

  private static Contextualisation read(String json) {
    return READ.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
