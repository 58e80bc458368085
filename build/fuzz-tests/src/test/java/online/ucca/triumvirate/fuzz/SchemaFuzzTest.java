package online.ucca.triumvirate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.schema.EveritSchemaValidator;

/** The schema validator, on any JSON whatever. */
class SchemaFuzzTest extends FuzzedParser {
  private static final SchemaValidator VALIDATOR = new EveritSchemaValidator();

  @FuzzTest(maxDuration = "60s")
  void validate(byte[] bytes) {
    tried();
    try {
      JsonDocument document = JsonDocument.read(bytes);
      for (SchemaVersion version : SchemaVersion.values()) {
        Coded.check(VALIDATOR.validate(document, version));
      }
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }
}
