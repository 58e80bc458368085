package online.ucca.triumvirate.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds in a file. */
final class Conformance {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  static void assertAccessible(byte[] pdf, String where) throws Exception {
    assertEquals(new TreeSet<>(), findings(pdf, PDFAFlavour.PDFUA_1), where);
    assertEquals(new TreeSet<>(), findings(pdf, PDFAFlavour.PDFA_2_A), where);
  }

  /** The clauses that a file breaks, with what is wrong; empty if it conforms. */
  static SortedSet<String> findings(byte[] pdf, PDFAFlavour flavour) throws Exception {
    SortedSet<String> findings = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.PASSED) {
          String clause = assertion.getRuleId().getClause();
          int test = assertion.getRuleId().getTestNumber();
          findings.add(clause + "-" + test + " " + assertion.getMessage());
        }
      }
      if (result.getTotalAssertions() == 0 || result.isCompliant() != findings.isEmpty()) {
        findings.add("veraPDF did not check the file");
      }
    }
    return findings;
  }
}
