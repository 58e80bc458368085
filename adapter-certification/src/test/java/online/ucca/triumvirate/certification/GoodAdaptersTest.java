package online.ucca.triumvirate.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.lines.LinesProvider;
import online.ucca.triumvirate.certification.scan.ScanProvider;
import online.ucca.triumvirate.certification.several.SeveralProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three adapters of different shapes that keep every rule. */
class GoodAdaptersTest {
  static Stream<CorpusAdapterProvider> providers() {
    return Stream.of(new LinesProvider(), new ScanProvider(), new SeveralProvider());
  }

  @ParameterizedTest
  @MethodSource("providers")
  void certifiesAGoodAdapter_andRaisesNothing(CorpusAdapterProvider provider) {
    if (Boolean.getBoolean("triumvirate.golden.write")) {
      Path folder =
          Path.of(System.getProperty("triumvirate.root", ".."))
              .resolve("adapter-certification/src/test/resources/META-INF/triumvirate/corpora")
              .resolve(provider.version().adapterId().value());
      Certification.of(provider).withCorpora(folder).update().forEach(System.out::println);
    }
    CertificationReport report = Certification.of(provider).run();
    List<RuleResult> notPassed =
        report.rules().stream().filter(rule -> rule.outcome() != RuleOutcome.PASSED).toList();
    assertEquals(List.of(), notPassed);
    assertTrue(report.certified());
  }
}
