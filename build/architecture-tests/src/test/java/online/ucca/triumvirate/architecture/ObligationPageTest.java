package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.adapter.Obligation.Subject;
import org.junit.jupiter.api.Test;

/**
 * Keeps what {@code docs/spec/adapter.md} and the port's javadoc say of an adapter's obligations
 * equal to the registry; {@code -Dobligations.write=true} writes the page.
 */
class ObligationPageTest {
  private static final Path PAGE = Reactor.root().resolve("docs/spec/adapter.md");
  private static final Path PORT =
      Reactor.root()
          .resolve("adapter-spi/src/main/java/online/ucca/triumvirate/adapter/CorpusAdapter.java");
  private static final String BEGIN = "<!-- obligations: begin -->\n";
  private static final String END = "<!-- obligations: end -->\n";
  private static final Pattern MENTION = Pattern.compile("\\bCA-[0-9]+");

  @Test
  void thePageIsTheRegistry() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String expected = page.substring(0, begin) + list() + page.substring(end);
    if (Boolean.getBoolean("obligations.write")) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(
        expected,
        Files.readString(PAGE),
        "write the page anew: ./mvnw test -pl build/architecture-tests -am"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dtest=ObligationPageTest"
            + " -Dobligations.write=true");
  }

  @Test
  void thePortQuotesEveryObligation() throws IOException {
    String javadoc = withoutLayout(Files.readString(PORT));
    List<String> missing =
        Arrays.stream(Obligation.values())
            .map(one -> "<li>[" + one.id() + " " + one.level() + "] " + one.text() + " <")
            .filter(quote -> !javadoc.contains(quote))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void nothingMentionsANumberThatDoesNotExist() throws IOException {
    Set<String> known =
        Arrays.stream(Obligation.values()).map(Obligation::id).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    for (Path file : texts()) {
      MENTION
          .matcher(Files.readString(file))
          .results()
          .map(result -> result.group() + " in " + Reactor.root().relativize(file))
          .filter(mention -> !known.contains(mention.substring(0, mention.indexOf(' '))))
          .forEach(unknown::add);
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void aChangedWordShows() {
    Obligation one = Obligation.CA_04;
    assertTrue(list().contains("| CA-04 | MUST | " + one.text() + " | " + one.remedy() + " |\n"));
    assertFalse(
        withoutLayout(" *   <li>[CA-04 MUST] identify states the\n *       length. <")
            .contains(one.text()));
  }

  private static String list() {
    StringBuilder list = new StringBuilder();
    for (Subject subject : Subject.values()) {
      list.append("\n### ").append(title(subject)).append("\n\n");
      list.append("| number | level | obligation | remedy |\n|---|---|---|---|\n");
      for (Obligation one : Obligation.values()) {
        if (one.subject() == subject) {
          list.append("| ").append(one.id()).append(" | ").append(one.level()).append(" | ");
          list.append(one.text()).append(" | ").append(one.remedy()).append(" |\n");
        }
      }
    }
    return list.append('\n').toString();
  }

  private static String title(Subject subject) {
    String word = subject.name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String withoutLayout(String javadoc) {
    return javadoc.replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\s+", " ");
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> docs = Files.walk(Reactor.root().resolve("docs"))) {
      return Stream.concat(
              docs.filter(file -> file.toString().endsWith(".md")),
              Reactor.modules().stream()
                  .flatMap(module -> module.javaFiles().stream())
                  .filter(file -> !file.toString().contains("/guilty/")))
          .filter(Files::isRegularFile)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
