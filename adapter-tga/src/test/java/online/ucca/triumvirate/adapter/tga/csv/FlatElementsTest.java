package online.ucca.triumvirate.adapter.tga.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that begin something, and numbers that do not. */
class FlatElementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Moor.   1.1. Lines of 1.2 metres are passed. 1.2. Hull is fast.|1.1,1.2",
        "1. Moor.   1.1. Lines are passed to clause 2.1 of AS 1288.3.1.2. Hull is fast.     2. Cast off.   2.1. Lines are let go.|1.1,1.2,2.1",
        "1   Moor   1.1   Lines of 1.2 metres are passed        1.2   Hull is fast|1.1,1.2",
        "1 Moor.  1.1   Grade is 1:15.        1.2   Hull is fast.|1.1,1.2",
        "1. Moor.   1.1. Slope is no more than 1:15.1.2. Hull is fast.|1.1,1.2",
        "1. Moor.   1.1.Lines are passed.1.2.Hull is fast.|1.1,1.2",
        "1. Class 2 to 9 hulls.   1.1. Lines are passed.     2. Cast off 3 boats.   2.1. Lines are let go.|1.1,2.1",
        "ELEMENTS PERFORMANCE CRITERIA Elements describe the essential outcomes. Performance criteria describe the performance needed.   1. Moor.   1.1. Lines are passed.|1.1",
        "1. Moor.   1.1. Work follows clause 1.2. Hull is fast.|1.1",
      })
  void takesTheExpectedNumbersOnly(String text, String numbers) {
    ReadingNotes notes = new ReadingNotes();
    List<FlatElement> elements = FlatElements.read(text, "here", notes);
    assertEquals(List.of(), notes.reading(() -> elements).errors());
    assertEquals(
        numbers,
        String.join(
            ",",
            elements.stream()
                .flatMap(element -> element.criteria().stream())
                .map(FlatElement.Criterion::number)
                .toList()));
  }

  @Test
  void keepsNumbersPastNineApart() {
    StringBuilder text = new StringBuilder("1. Moor.  ");
    for (int i = 1; i <= 12; i++) {
      text.append(" 1.").append(i).append(". Step ").append(i).append(" is done.");
    }
    ReadingNotes notes = new ReadingNotes();
    FlatElement element = FlatElements.read(text.toString(), "here", notes).get(0);
    assertEquals(12, element.criteria().size());
    assertEquals(new FlatElement.Criterion("1.10", "Step 10 is done."), element.criteria().get(9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Moor.   1.1. A is done. 1.3. C is done.|TRN_BROKEN_NUMBERING",
        "1. Moor.   1.1. A is done. 1.2. B is done. 1.2. B is done.|TRN_DUPLICATE_CRITERION,TRN_BROKEN_NUMBERING",
        "1. Moor.   1.1. A is done.     2. Cast2. off.   3.1. B is done.|TRN_BROKEN_NUMBERING,TRN_ELEMENT_WITHOUT_CRITERIA",
        "1. Moor.   1.1. A is done.  2.      3. Cast off.   3.1. B is done.|TRN_EMPTY_TEXT,TRN_ELEMENT_WITHOUT_CRITERIA",
        "1. Moor.   1.1. A is done. 1.2.   1.3. C is done.|TRN_EMPTY_TEXT",
        "1. Moor.   1.1. A is done. 1.2. 1.3. C is done.|TRN_BROKEN_NUMBERING",
        "1. Moor.   1.1.|TRN_EMPTY_TEXT,TRN_ELEMENT_WITHOUT_CRITERIA",
        "1. Moor.   1.1. A is done.     2. Sort   2. Again.   2.1. B is done.|TRN_DUPLICATE_ELEMENT",
        "Lines are passed ashore.|TRN_SECTION_UNREADABLE",
        "2. Moor.   2.1. A is done.|TRN_SECTION_UNREADABLE",
      })
  void refusesWhatContradictsItself(String text, String codes) {
    assertEquals(codes, String.join(",", codes(text, true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Moor.   1.1. A is done 1.2. B is done.|TRN_NUMBER_IN_SENTENCE",
        "1. Moor.   1.1. A is done. 1.2.|TRN_NUMBER_WITHOUT_TEXT",
      })
  void warnsWhereItIsNotCertain(String text, String code) {
    assertEquals(List.of(), codes(text, true));
    assertEquals(List.of(code), codes(text, false));
  }

  private static List<String> codes(String text, boolean errors) {
    ReadingNotes notes = new ReadingNotes();
    List<FlatElement> elements = FlatElements.read(text, "here", notes);
    var reading = notes.reading(() -> elements);
    return (errors ? reading.errors() : reading.warnings())
        .stream().map(Finding::errorCode).toList();
  }
}
