package online.ucca.triumvirate.certification.junit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.certification.Certification;
import online.ucca.triumvirate.certification.RuleOutcome;
import online.ucca.triumvirate.certification.RuleResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One test for each rule of the kit. Extend it and say which adapter is meant:
 *
 * <pre>{@code
 * class MyCertificationTest extends AdapterCertificationTest {
 *   @Override
 *   protected CorpusAdapterProvider provider() {
 *     return new MyAdapterProvider();
 *   }
 * }
 * }</pre>
 *
 * <p>With {@code -Dtriumvirate.corpora.update=FOLDER}, FOLDER being where the canonical corpora
 * stand among the adapter's sources, the expected Triumvirates are written anew first; what changed
 * is printed.
 */
public abstract class AdapterCertificationTest {
  private static final String UPDATE = "triumvirate.corpora.update";

  /** For the classes that extend it. */
  protected AdapterCertificationTest() {}

  /**
   * The adapter to certify.
   *
   * @return its provider
   */
  protected abstract CorpusAdapterProvider provider();

  @TestFactory
  Stream<DynamicTest> rules() {
    Certification certification = certification();
    return Certification.rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id() + " " + rule.level() + " " + rule.text(),
                    () -> report(certification.run(rule))));
  }

  private Certification certification() {
    Certification certification = Certification.of(provider());
    String folder = System.getProperty(UPDATE);
    if (folder == null) {
      return certification;
    }
    Certification updated = certification.withCorpora(Path.of(folder));
    updated.update().forEach(System.out::println);
    return updated;
  }

  /** A MUST that was not checked is no certificate; a SHOULD is told of and not required. */
  private static void report(RuleResult result) {
    Obligation rule = result.obligation();
    if (!result.allowsCertificate()) {
      fail(
          rule.id()
              + " "
              + result.outcome().text()
              + ": "
              + result.message()
              + "\ndo: "
              + rule.remedy());
    } else if (result.outcome() != RuleOutcome.PASSED) {
      abort(result.message());
    }
  }
}
