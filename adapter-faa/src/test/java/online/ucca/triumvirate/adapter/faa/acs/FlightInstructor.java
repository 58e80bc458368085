package online.ucca.triumvirate.adapter.faa.acs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.reading.Reading;

/** The real standard for flight instructors. */
final class FlightInstructor {
  private FlightInstructor() {}

  static Reading<CertificationStandard> reading() {
    return StandardFile.read(RealSources.file(RealSources.FLIGHT_INSTRUCTOR));
  }

  static CertificationStandard standard() {
    Reading<CertificationStandard> reading = reading();
    assertEquals(List.of(), reading.errors());
    return Objects.requireNonNull(reading.subject());
  }

  static List<TaskElement> elements() {
    return standard().areas().stream()
        .flatMap(area -> area.tasks().stream())
        .flatMap(task -> task.elements().stream())
        .toList();
  }

  static TaskElement element(String code) {
    return elements().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element " + code));
  }
}
