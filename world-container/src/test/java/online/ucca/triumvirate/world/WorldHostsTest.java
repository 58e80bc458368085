package online.ucca.triumvirate.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.host.InstalledAdapters;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.KeyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldHostsTest {
  private static final CorpusPayload UNIT = new CorpusPayload.Reference("SAMWRK201");

  @TempDir Path folder;

  @Test
  void guessesNothing_whenTwoAdaptersRecogniseACorpus() {
    CorpusAdapterProvider tga =
        InstalledAdapters.discover(WorldHostsTest.class.getClassLoader()).providers().get(0);
    try (WorldHosts hosts =
        new WorldHosts(
            WorldSettings.in(folder),
            InstalledAdapters.of(tga, new Twin(tga)),
            new EveritSchemaValidator(),
            KeyFiles.generate(folder.resolve("key.pem")))) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> hosts.hostFor(UNIT, TranslationRequest.DETECT));
      assertEquals("ING_AMBIGUOUS_CORPUS", refusal.code());
      String message = refusal.findings().get(0).message();
      assertTrue(message.contains("tga-twin, tga-v1"), message);
      TranslationRequest named = new TranslationRequest("tga-v1", null);
      assertEquals("tga-v1", hosts.hostFor(UNIT, named).version().adapterId().value());
    }
  }

  /** The same adapter under another id. */
  private record Twin(CorpusAdapterProvider original) implements CorpusAdapterProvider {
    @Override
    public AdapterVersionInfo version() {
      AdapterVersionInfo info = original.version();
      return new AdapterVersionInfo(
          new AdapterId("tga-twin"),
          info.adapterVersion(),
          info.sourceSystem(),
          info.supportedCorpusTypes(),
          info.triumvirateSchemaVersion(),
          info.capabilities(),
          info.sourceHosts());
    }

    @Override
    public CorpusAdapter create(AdapterContext context) {
      return original.create(context);
    }
  }
}
