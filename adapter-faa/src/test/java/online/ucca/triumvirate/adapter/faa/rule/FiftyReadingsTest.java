package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What fifty clauses oblige whom to, read by eye and written down in {@code fifty-clauses.tsv}. */
final class FiftyReadingsTest {
  private static final String ROWS =
      "/online/ucca/triumvirate/adapter/faa/clause/fifty-clauses.tsv";

  @TestFactory
  Stream<DynamicTest> readsAsAPersonDoes() throws IOException {
    RealRuleset real =
        RealRuleset.of(RealRuleset.PART_135, RealSources.PART_61, RealSources.PART_141);
    Map<String, Rule> rules =
        real.ruleset().rules().stream()
            .collect(Collectors.toUnmodifiableMap(Rule::clauseRef, Function.identity()));
    return rows().stream()
        .map(
            row -> {
              Rule rule = Objects.requireNonNull(rules.get(row[0]), row[0]);
              return DynamicTest.dynamicTest(row[0], () -> check(rule, rules, row));
            });
  }

  private static void check(Rule rule, Map<String, Rule> rules, String[] row) {
    assertAll(
        () -> assertEquals(row[5], rule.obligationType().name().toLowerCase(Locale.ROOT)),
        () -> assertEquals(row[6], name(rule.effect())),
        () ->
            assertEquals(
                row[7],
                rule.appliesTo().stream()
                    .map(target -> target.targetType().name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("+"))),
        () ->
            assertEquals(
                row[4].equals("-") ? "" : row[4],
                rule.references().stream()
                    .map(RuleReference::citation)
                    .collect(Collectors.joining(" ; "))));
    for (RuleReference reference : rule.references()) {
      Rule cited = rules.get(reference.citation());
      assertEquals(cited == null ? null : cited.ruleId(), reference.ruleRef());
    }
  }

  private static String name(@Nullable RuleEffect effect) {
    return effect == null ? "none" : effect.name().toLowerCase(Locale.ROOT);
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(FiftyReadingsTest.class.getResourceAsStream(ROWS))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
