package online.ucca.triumvirate.adapter.faa.clause;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Fifty clauses of the real law, read by eye and written down in {@code fifty-clauses.tsv}. */
final class FiftyClausesTest {
  private static final String NONE = "-";

  private static List<String[]> rows() {
    try (InputStream file =
        Objects.requireNonNull(FiftyClausesTest.class.getResourceAsStream("fifty-clauses.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> readsAsAPersonDoes() {
    Map<String, LawText> parts =
        Stream.of("61", "135", "141")
            .collect(Collectors.toUnmodifiableMap(part -> part, RealLaw::text));
    return rows().stream()
        .map(
            row -> {
              String part = row[0].substring("14 CFR ".length(), row[0].indexOf('.'));
              LawText text = Objects.requireNonNull(parts.get(part));
              return DynamicTest.dynamicTest(row[0], () -> check(text, row));
            });
  }

  private static void check(LawText text, String[] row) {
    Clause clause = RealLaw.clause(text, row[0]);
    String words = clause.text().replace("\n", "\\n");
    String cited =
        clause.cited().stream().map(Citation::toString).collect(Collectors.joining(" ; "));
    assertAll(
        () -> assertTrue(words.startsWith(row[1]), words),
        () -> assertTrue(words.endsWith(row[2]), words),
        () -> assertEquals(row[3], clause.parent() == null ? NONE : clause.parent().toString()),
        () -> assertEquals(row[4], cited.isEmpty() ? NONE : cited));
  }

  @Test
  void listsFiftyOfEachKindOfClause() {
    assertEquals(50, rows().stream().map(row -> row[0]).distinct().count());
    assertTrue(rows().stream().allMatch(row -> row.length == 8));
  }
}
