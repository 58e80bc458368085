package online.ucca.triumvirate.engine.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueQueryTest {

  private static CatalogueQuery parse(String... parameters) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      given.put(parameters[i], parameters[i + 1]);
    }
    return CatalogueQuery.parse(EntryKind.UNIT, given);
  }

  @Test
  void isTheFirstPageOfEverything_ifNothingIsSaid() {
    assertEquals(CatalogueQuery.all(EntryKind.UNIT), parse());
    assertEquals(
        CatalogueQuery.all(EntryKind.UNIT),
        parse("q", "", "page", "", "limit", "", "sort", "", "order", "", "status", ""));
  }

  @Test
  void readsWhatIsSaid() {
    assertEquals(
        new CatalogueQuery(
            EntryKind.UNIT,
            List.of("moor", "a", "vessel"),
            Map.of(EntryField.STATUS, "Current"),
            3,
            50,
            EntryField.TITLE,
            true),
        parse(
            "q",
            "Moor a-vessel!",
            "page",
            "3",
            "limit",
            "50",
            "sort",
            "title",
            "order",
            "desc",
            "status",
            "Current"));
    assertEquals(100, parse("page", "3", "limit", "50").offset());
  }

  @ParameterizedTest
  @CsvSource({
    "page, 0",
    "page, -1",
    "page, 1000001",
    "page, 99999999999999999999",
    "page, 1; DROP TABLE units",
    "limit, 101",
    "limit, ten",
    "sort, words",
    "sort, entry_no",
    "sort, classification",
    "sort, 'code, (SELECT 1)'",
    "sort, CODE",
    "order, up",
    "order, asc; --",
    "colour, red"
  })
  void refusesWhatThereIsNot_andNamesIt(String name, String value) {
    Refusal refused = assertThrows(Refusal.class, () -> parse(name, value));
    assertEquals("CAT_BAD_QUERY", refused.code());
    assertEquals(name, refused.findings().get(0).sourceElement());
  }

  @Test
  void refusesTenKilobytes_inEveryParameter() {
    String long10k = "x".repeat(10 * 1024);
    for (String name :
        List.of("q", "page", "limit", "sort", "order", "status", "type", "level", "package_code")) {
      Refusal refused = assertThrows(Refusal.class, () -> parse(name, long10k), name);
      assertEquals("CAT_BAD_QUERY", refused.code());
      String message = refused.findings().get(0).message();
      assertTrue(message.length() < 300, message);
    }
    assertThrows(Refusal.class, () -> parse(long10k, "x"));
    assertThrows(Refusal.class, () -> parse("status", "a\u0000b"));
  }

  @Test
  void tellsEverythingThatIsWrong() {
    Refusal refused =
        assertThrows(Refusal.class, () -> parse("page", "0", "limit", "0", "sort", "x", "y", "z"));
    assertEquals(
        List.of("y", "page", "limit", "sort"),
        refused.findings().stream().map(Finding::sourceElement).toList());
  }

  @Test
  void cannotBeMadeOtherwise() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new CatalogueQuery(EntryKind.UNIT, null, Map.of(), 1, 101, EntryField.CODE, false));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new CatalogueQuery(
                EntryKind.UNIT, null, Map.of(), 1, 1, EntryField.CLASSIFICATION, false));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new CatalogueQuery(
                EntryKind.UNIT, null, Map.of(EntryField.TITLE, "x"), 1, 1, EntryField.CODE, false));
  }

  @ParameterizedTest
  @CsvSource({
    "Moor a vessel, moor|a|vessel",
    "'Ålesund''s (ＦＵＬＬ)', alesund|s|full",
    "HBR201A, hbr201a",
    "004/01, 004|01",
    "%_*\"':^&|, ''",
    "ﬁne, fine",
    "'', ''"
  })
  void wordsAreLettersAndDigitsOnly(String text, String words) {
    assertEquals(words, String.join("|", SearchWords.of(text)));
  }

  @Test
  void wordsAreCut_whereDatabasesWouldRefuseThem() {
    assertEquals(List.of("x".repeat(100), "y"), SearchWords.of("x".repeat(1_000) + " y"));
  }
}
