package online.ucca.triumvirate.adapter.tga.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterDateTest {

  @ParameterizedTest
  @CsvSource({
    "19/Oct/2020, 2020-10-19",
    "1/SEP/2020,  2020-09-01",
    "19/10/2020,  2020-10-19",
    "2020-10-19,  2020-10-19",
    "31/Feb/2020,",
    "19/Okt/2020,",
    "2020-13-01,",
    "yesterday,"
  })
  void readsDatesThatExistAndNoOthers(String text, String date) {
    assertEquals(date, RegisterDate.ofPage(text));
  }
}
