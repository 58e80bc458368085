package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.schema.EveritSchemaValidator;

/** The binding to records, after the schema; what is bound and written again is still valid. */
class BindingFuzzTest extends FuzzedParser {
  private static final SchemaValidator VALIDATOR = new EveritSchemaValidator();

  @FuzzTest(maxDuration = "60s")
  void bind(byte[] bytes) {
    tried();
    try {
      JsonDocument document = JsonDocument.read(bytes);
      for (SchemaVersion version : SchemaVersion.values()) {
        if (VALIDATOR.validate(document, version).isEmpty()) {
          Triumvirate triumvirate = Binding.read(document, Triumvirate.class);
          Coded.check(IntegrityCheck.check(triumvirate));
          assertEquals(List.of(), VALIDATOR.validate(Binding.write(triumvirate), version));
        }
      }
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }
}
