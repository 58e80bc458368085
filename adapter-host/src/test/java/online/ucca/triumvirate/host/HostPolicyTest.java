package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import online.ucca.triumvirate.host.pace.FetchPace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 1, 1",
    "1, -1, 1, 1, 1",
    "1, 0, 0, 1, 1",
    "1, 0, 1, 0, 1",
    "1, 0, 1, 1, -1"
  })
  void refusesWhatGrantsNothing(long step, int runaways, long largest, long connect, long answer) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new HostPolicy(
                Duration.ofSeconds(step),
                runaways,
                List.of(),
                largest,
                Duration.ofSeconds(connect),
                Duration.ofSeconds(answer),
                FetchPace.DEFAULT));
  }

  @Test
  void refusesHostThatIsNoName() {
    List<String> hosts = List.of("https://register.example");
    assertThrows(IllegalArgumentException.class, () -> HostPolicy.DEFAULT.withAllowedHosts(hosts));
  }

  @Test
  void changesOneThingAtATime() {
    HostPolicy changed =
        HostPolicy.DEFAULT
            .withAllowedHosts(List.of("asqa.example"))
            .withPace(new FetchPace(1, 2, Duration.ZERO, Duration.ZERO))
            .withStepDeadline(Duration.ofSeconds(3));
    assertEquals(Duration.ofSeconds(3), changed.stepDeadline());
    assertEquals(
        HostPolicy.DEFAULT,
        changed
            .withAllowedHosts(List.of())
            .withPace(FetchPace.DEFAULT)
            .withStepDeadline(HostPolicy.DEFAULT.stepDeadline()));
    assertEquals(2, changed.pace().attempts());
  }
}
