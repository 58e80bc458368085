package online.ucca.triumvirate.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @ValueSource(strings = {"’", "–", "“", "é", "°", "±", "½", "ñ"})
  void findsWhatWasDecodedWithTheWrongCharset(String character) {
    String wrong =
        new String(character.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    assertEquals(2, Mojibake.find("a " + wrong + " b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"candidate’s 20° ± 2 – “café”", "Â", "naïve Ærø", "SÃO", "â€", ""})
  void leavesOtherTextAlone(String text) {
    ReadingNotes notes = new ReadingNotes();
    Mojibake.check(text, "place", notes);
    assertTrue(notes.reading(() -> "").warnings().isEmpty());
  }
}
