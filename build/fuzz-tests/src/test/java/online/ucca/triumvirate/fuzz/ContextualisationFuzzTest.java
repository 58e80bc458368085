package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import online.ucca.triumvirate.engine.pack.contextualisation.ReadContextualisation;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.schema.EveritSchemaValidator;

/** The reader of contextualisations; what is read and written again says the same. */
class ContextualisationFuzzTest extends FuzzedParser {
  private static final ReadContextualisation READ =
      new ReadContextualisation(new EveritSchemaValidator());

  @FuzzTest(maxDuration = "60s")
  void read(byte[] bytes) {
    tried();
    try {
      Contextualisation read = READ.read(bytes);
      assertEquals(read, READ.read(Binding.write(read).canonicalBytes()));
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }
}
