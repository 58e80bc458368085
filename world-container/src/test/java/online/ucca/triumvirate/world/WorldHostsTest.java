package online.ucca.triumvirate.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.host.InstalledAdapters;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.KeyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldHostsTest {
  private static final CorpusPayload UNIT = new CorpusPayload.Reference("SAMWRK201");

  @TempDir Path folder;

  @Test
  void guessesNothing_whenTwoAdaptersRecogniseACorpus() {
    CorpusAdapterProvider tga = installed();
    try (WorldHosts hosts = hosts(tga, new Twin(tga, "tga-twin"))) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> hosts.hostFor(UNIT, TranslationRequest.DETECT));
      assertEquals("ING_AMBIGUOUS_CORPUS", refusal.code());
      String message = refusal.findings().get(0).message();
      assertTrue(message.contains("tga-twin, tga-v1"), message);
      TranslationRequest named = new TranslationRequest("tga-v1", null);
      assertEquals("tga-v1", hosts.hostFor(UNIT, named).version().adapterId().value());
    }
  }

  @Test
  void namesTheFile_thatBelongsToNoCorpusWithTheOthers() {
    CorpusAdapterProvider tga = installed();
    CorpusAdapterProvider ofLaw =
        new Twin(tga, "law") {
          @Override
          CorpusIdentity identify(CorpusAdapter original, CorpusPayload payload) {
            boolean isLaw =
                ((CorpusPayload.Files) payload)
                    .files().stream().allMatch(file -> file.name().endsWith(".law"));
            CorpusIdentity unknown = original.identify(payload);
            return new CorpusIdentity(
                null,
                isLaw ? tga.version().supportedCorpusTypes().get(0) : null,
                null,
                unknown.corpusHash(),
                unknown.sourceSystem(),
                unknown.jurisdiction(),
                isLaw,
                false);
          }
        };
    try (WorldHosts hosts = hosts(ofLaw)) {
      Finding finding = unrecognised(hosts, "a.law", "words.txt", "b.law", "more.txt");
      assertEquals(
          "no installed adapter recognises words.txt, more.txt beside a.law, b.law",
          finding.message());
      assertEquals("words.txt, more.txt", finding.sourceElement());
      assertEquals(
          "no installed adapter recognises words.txt, more.txt",
          unrecognised(hosts, "words.txt", "more.txt").message());
    }
  }

  private static Finding unrecognised(WorldHosts hosts, String... names) {
    CorpusPayload files =
        new CorpusPayload.Files(
            Stream.of(names).map(name -> new CorpusFile(name, new byte[] {'x'})).toList());
    Refusal refusal =
        assertThrows(Refusal.class, () -> hosts.hostFor(files, TranslationRequest.DETECT));
    assertEquals("ING_UNSUPPORTED_CORPUS", refusal.code());
    return refusal.findings().get(0);
  }

  /** An adapter that throws whatever it is asked stands between no other and its corpus. */
  @Test
  void translatesWithAnotherAdapter_whenOneIsBroken() {
    CorpusAdapterProvider tga = installed();
    CorpusAdapterProvider unmakeable =
        new Twin(tga, "a-broken") {
          @Override
          public CorpusAdapter create(AdapterContext context) {
            throw new IllegalStateException("no licence");
          }
        };
    CorpusAdapterProvider throwing =
        new Twin(tga, "b-broken") {
          @Override
          CorpusIdentity identify(CorpusAdapter original, CorpusPayload payload) {
            throw new IllegalStateException("no memory");
          }
        };
    try (WorldHosts hosts = hosts(unmakeable, throwing, tga)) {
      assertEquals(
          "tga-v1", hosts.hostFor(UNIT, TranslationRequest.DETECT).version().adapterId().value());
      assertEquals("REG_BROKEN_ADAPTER", refusal(hosts, "a-broken").code());
      assertEquals("ING_ADAPTER_FAULT", refusal(hosts, "b-broken").code());
    }
    try (WorldHosts hosts = hosts(unmakeable, throwing)) {
      Refusal refusal = refusal(hosts, null);
      assertEquals(
          List.of("REG_BROKEN_ADAPTER", "ING_ADAPTER_FAULT"),
          refusal.findings().stream().map(Finding::errorCode).toList());
    }
  }

  private Refusal refusal(WorldHosts hosts, @Nullable String world) {
    return assertThrows(
        Refusal.class, () -> hosts.hostFor(UNIT, new TranslationRequest(world, null)));
  }

  private WorldHosts hosts(CorpusAdapterProvider... adapters) {
    return new WorldHosts(
        WorldSettings.in(folder),
        InstalledAdapters.of(adapters),
        new EveritSchemaValidator(),
        Files.exists(folder.resolve("key.pem"))
            ? KeyFiles.readPrivate(folder.resolve("key.pem"))
            : KeyFiles.generate(folder.resolve("key.pem")));
  }

  private static CorpusAdapterProvider installed() {
    return InstalledAdapters.discover(WorldHostsTest.class.getClassLoader()).providers().get(0);
  }

  /** The same adapter under another id. */
  private static class Twin implements CorpusAdapterProvider {
    private final CorpusAdapterProvider original;
    private final String id;

    Twin(CorpusAdapterProvider original, String id) {
      this.original = original;
      this.id = id;
    }

    @Override
    public AdapterVersionInfo version() {
      AdapterVersionInfo info = original.version();
      return new AdapterVersionInfo(
          new AdapterId(id),
          info.adapterVersion(),
          info.sourceSystem(),
          info.supportedCorpusTypes(),
          info.triumvirateSchemaVersion(),
          info.capabilities(),
          info.sourceHosts());
    }

    CorpusIdentity identify(CorpusAdapter adapter, CorpusPayload payload) {
      return adapter.identify(payload);
    }

    @Override
    public CorpusAdapter create(AdapterContext context) {
      CorpusAdapter adapter = original.create(context);
      return new CorpusAdapter() {
        @Override
        public CorpusIdentity identify(CorpusPayload payload) {
          return Twin.this.identify(adapter, payload);
        }

        @Override
        public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
          return adapter.ingest(payload, options);
        }

        @Override
        public TranslationResult translate(RawCorpus corpus, SupplementaryData supplement) {
          return adapter.translate(corpus, supplement);
        }

        @Override
        public ValidationResult validate(Triumvirate triumvirate) {
          return adapter.validate(triumvirate);
        }

        @Override
        public void auditEntry(AuditEvent event) {
          adapter.auditEntry(event);
        }

        @Override
        public AdapterVersionInfo version() {
          return Twin.this.version();
        }
      };
    }
  }
}
