package online.ucca.triumvirate.adapter.tga.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.packaging.PackagingLanguage.Fate;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.packaging.PackagingRule;
import online.ucca.triumvirate.model.packaging.Pool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each of {@link PackagingSamples} means what is written beside it. */
class PackagingLanguageTest {
  @TestFactory
  Stream<DynamicTest> readsWhatATextMeans_andKeepsTheRest() {
    return PackagingSamples.ALL.stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.name(), () -> assertEquals(sample.expected(), meaning(sample.text()))));
  }

  private static String meaning(String text) {
    ReadRules read =
        PackagingLanguage.read(
            lines(text), "X R1", Map.of("CORE", 6, "ELECTIVE", 20, "A", 3, "B", 9));
    List<String> rules = read.rules().stream().map(PackagingLanguageTest::shown).toList();
    List<String> others = new ArrayList<>();
    for (var statement : read.statements()) {
      if (statement.fate() == Fate.IN_WORDS || statement.fate() == Fate.JUDGEMENT) {
        others.add(
            (statement.fate() == Fate.IN_WORDS ? "?" : "!") + statement.said().description());
      }
    }
    return String.join("; ", rules) + (others.isEmpty() ? "" : "| " + String.join("; ", others));
  }

  private static List<RuleLine> lines(String text) {
    List<RuleLine> lines = new ArrayList<>();
    OutcomeRequirementType role = null;
    for (String line : text.lines().toList()) {
      if (line.startsWith("# ")) {
        role = OutcomeRequirementType.valueOf(line.substring(2).toUpperCase(Locale.ROOT));
      } else {
        int indent = line.length() - line.stripLeading().length();
        lines.add(new RuleLine(indent / 2, line.strip(), role, "line " + lines.size()));
      }
    }
    return lines;
  }

  private static String shown(PackagingRule rule) {
    StringBuilder shown = new StringBuilder(rule.ruleId());
    if (rule.parentId() != null) {
      shown.append('<').append(rule.parentId());
    }
    shown.append(' ').append(rule.kind().key()).append(' ').append(rule.count());
    Pool pool = rule.pool();
    part(shown, pool.role() == null ? null : pool.role().name().toLowerCase(Locale.ROOT));
    pool.groups().forEach(group -> part(shown, group));
    part(shown, pool.listed() ? "listed" : null);
    part(shown, pool.elsewhere() ? "elsewhere" : null);
    pool.levels().forEach(level -> part(shown, "L" + level));
    return shown.toString();
  }

  private static void part(StringBuilder shown, @Nullable String part) {
    if (part != null) {
      shown.append(' ').append(part);
    }
  }
}
