package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/spec/errors.md} equal to the registry; {@code -Derrors.write=true} writes it.
 */
class ErrorPageTest {
  private static final Path PAGE = Reactor.root().resolve("docs/spec/errors.md");

  @Test
  void thePageIsTheRegistry() throws IOException {
    String expected = ErrorPage.text();
    if (Boolean.getBoolean("errors.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, expected);
    }

    assertEquals(
        expected,
        Files.readString(PAGE),
        "write the page anew: ./mvnw test -pl build/architecture-tests -am"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dtest=ErrorPageTest -Derrors.write=true");
  }

  @Test
  void everyCodeIsOnThePage() {
    String page = ErrorPage.text();

    assertTrue(
        Arrays.stream(ErrorCode.values()).allMatch(code -> page.contains("| `" + code + "` |")));
  }
}
