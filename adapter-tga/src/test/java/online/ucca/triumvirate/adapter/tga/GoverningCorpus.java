package online.ucca.triumvirate.adapter.tga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.ruleset.Rule;

/** A unit with the instruments that govern its provider. */
final class GoverningCorpus {
  static final String OUTCOME = "outcome-standards.md";
  static final String COMPLIANCE = "compliance-standards.md";
  static final String POLICY = "credential-policy.md";
  static final String FORMER = "standards-2015.md";
  static final String FACTS = "retention-facts.json";

  private static final String WRITTEN =
      "/META-INF/triumvirate/corpora/tga-v1/unit-with-instruments/";
  private static final String REAL = "corpus/au-vet/compliance/";

  private GoverningCorpus() {}

  static CorpusFile unit() {
    return written("HARBMOR201_R1.json");
  }

  /** A file written for this project. */
  static CorpusFile written(String name) {
    return new CorpusFile(name, TestHost.resource(WRITTEN + name));
  }

  /** The same with other words. */
  static CorpusFile altered(String name, UnaryOperator<String> change) {
    String before = text(written(name));
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("the change changes nothing in " + name);
    }
    return new CorpusFile(name, after.getBytes(StandardCharsets.UTF_8));
  }

  /** A captured instrument that stands beside the project; the test is skipped without it. */
  static CorpusFile real(String name) {
    try {
      return new CorpusFile(name, Files.readAllBytes(TestHost.shared(REAL + name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<CorpusFile> allReal() {
    return List.of(
        real("outcome-standards-2025.captured.md"),
        real("compliance-standards-2025.captured.md"),
        real("credential-policy-2025.captured.md"),
        real("srto-2015.captured.md"),
        real("retention-facts.json"));
  }

  static String text(CorpusFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  static CorpusPayload with(List<CorpusFile> files) {
    List<CorpusFile> all = new ArrayList<>(List.of(unit()));
    all.addAll(files);
    return new CorpusPayload.Files(all);
  }

  static CorpusPayload with(CorpusFile... files) {
    return with(List.of(files));
  }

  static List<Rule> rules(TranslationResult result) {
    return TestHost.required(result.triumvirate(), result.errors())
        .instruments()
        .complianceRuleset()
        .rules();
  }

  static Rule rule(TranslationResult result, String id) {
    return rules(result).stream()
        .filter(rule -> rule.ruleId().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no rule " + id));
  }

  /** The clauses that are named as gaps, as the instrument and the clause. */
  static List<String> gaps(TranslationResult result) {
    return result.warnings().stream()
        .filter(warning -> warning.hasCode(ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE))
        .map(Finding::sourceElement)
        .map(place -> String.valueOf(place).replaceFirst(" line \\d+,", ""))
        .toList();
  }
}
