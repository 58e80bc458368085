package online.ucca.triumvirate.adapter.tga.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AqfLevelTest {

  @ParameterizedTest
  @CsvSource({
    "Certificate I in Mooring,                AQF 1",
    "Certificate II in Mooring,               AQF 2",
    "Certificate III in Mooring (Inland),     AQF 3",
    "Certificate IV in Mooring,               AQF 4",
    "Diploma of Mooring,                      AQF 5",
    "Advanced Diploma of Mooring,             AQF 6",
    "Associate Degree in Mooring,             AQF 6",
    "Graduate Certificate in Mooring,         AQF 8",
    "Graduate Diploma of Mooring,             AQF 8",
    "Undergraduate Certificate in Mooring,",
    "Certificate V in Mooring,",
    "Course leading to a Diploma of Mooring,",
    "Mooring Skill Set,"
  })
  void readsTheLevelOnlyWhereTheTitleLeavesNoDoubt(String title, String level) {
    assertEquals(level, AqfLevel.of(title));
  }
}
