package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import online.ucca.triumvirate.exchange.casenet.CasePackages;
import online.ucca.triumvirate.exchange.casenet.ImportedInstrument;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.schema.EveritSchemaValidator;

/**
 * CASE packages, and instruments that were read from one; what is read is written and read alike.
 */
class CasePackageFuzzTest extends FuzzedParser {
  private static final CasePackages PACKAGES = new CasePackages(new EveritSchemaValidator());

  @FuzzTest(maxDuration = "60s")
  void read(byte[] bytes) {
    tried();
    ImportedInstrument read;
    try {
      read = PACKAGES.read(bytes);
    } catch (Refusal refusal) {
      Coded.check(refusal);
      exported(bytes);
      return;
    }
    byte[] written = PACKAGES.write(read.document());
    ImportedInstrument again = PACKAGES.read(written);
    assertEquals(read.document().tree(), again.document().tree());
    assertArrayEquals(written, PACKAGES.write(again.document()));
  }

  /** The same bytes as an instrument that was imported, and perhaps changed since. */
  private static void exported(byte[] bytes) {
    try {
      PACKAGES.write(JsonDocument.read(bytes));
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }
}
