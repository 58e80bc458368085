package online.ucca.triumvirate.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;

class ReadingNotesTest {
  private final ReadingNotes notes = new ReadingNotes();

  @Test
  void keepsBothEndsOfAMessageThatQuotesAWholePage() {
    String message =
        noted("'Page " + "\ud83d\ude00".repeat(5000) + "' is neither Core nor Elective");
    assertTrue(message.startsWith("'Page \ud83d\ude00"), message);
    assertTrue(message.endsWith("\ud83d\ude00' is neither Core nor Elective"), message);
    assertEquals(303, message.codePointCount(0, message.length()));
  }

  @Test
  void leavesAnOrdinaryMessageAsItIs() {
    String message = "x".repeat(400);
    assertEquals(message, noted(message));
  }

  private String noted(String message) {
    notes.error(ErrorCode.TRN_WRONG_TYPE, message, "the page");
    return notes
        .reading(
            () -> {
              throw new AssertionError("there is an error");
            })
        .errors()
        .get(0)
        .message();
  }
}
