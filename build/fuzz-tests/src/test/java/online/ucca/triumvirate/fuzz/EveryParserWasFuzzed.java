package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs after the fuzzers of the profile {@code slow}: each must have left its account, which is
 * used up, so that no later run can rely on it.
 */
class EveryParserWasFuzzed {

  private static final String ACCOUNT = "FuzzTest.txt";

  @Test
  void eachFuzzerLeftItsAccount() throws IOException, URISyntaxException {
    Path classes = Path.of(Objects.requireNonNull(getClass().getResource(".")).toURI());
    Set<String> fuzzers = names(classes, "FuzzTest.class");
    assertFalse(fuzzers.isEmpty());
    assertEquals(fuzzers, names(FuzzedParser.ACCOUNTS, ACCOUNT));
    for (String fuzzer : fuzzers) {
      Files.delete(FuzzedParser.ACCOUNTS.resolve(fuzzer + ACCOUNT));
    }
  }

  private static Set<String> names(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .map(name -> name.substring(0, name.length() - suffix.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
