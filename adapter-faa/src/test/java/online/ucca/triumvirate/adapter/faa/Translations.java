package online.ucca.triumvirate.adapter.faa;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.schema.EveritSchemaValidator;

/** What a translation is given in tests: nothing to acquire from, and no log to write to. */
public final class Translations {
  private Translations() {}

  /** A context in which whoever does not only translate fails. */
  public static AdapterContext context() {
    return new AdapterContext(
        new ClientId("client-a"),
        Map.of(),
        () -> Instant.parse("2026-11-22T12:00:00Z"),
        event -> {
          throw new IllegalStateException("a translation does not write to the log");
        },
        new NoCache(),
        uri -> {
          throw new IllegalStateException("a translation fetches nothing");
        },
        new EveritSchemaValidator());
  }

  /** A draft of a corpus of one byte. */
  public static TranslationDraft draft() {
    CorpusFile file = new CorpusFile("sketch", new byte[] {1});
    return new TranslationDraft(
        context(),
        FaaAdapter.VERSION,
        new RawCorpus(FaaAdapter.CORPUS_TYPE, List.of(file)),
        SupplementaryData.NONE);
  }
}
