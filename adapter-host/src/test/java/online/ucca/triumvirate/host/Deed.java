package online.ucca.triumvirate.host;

import java.util.function.Consumer;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;

/** A good adapter that does something else first, in one of its steps. */
final class Deed extends HarbourAdapter {
  private final String step;
  private final Consumer<AdapterContext> deed;

  private Deed(AdapterContext context, String step, Consumer<AdapterContext> deed) {
    super(context);
    this.step = step;
    this.deed = deed;
  }

  static Function<AdapterContext, CorpusAdapter> in(String step, Consumer<AdapterContext> deed) {
    return context -> new Deed(context, step, deed);
  }

  private void at(String name) {
    if (name.equals(step)) {
      deed.accept(context);
    }
  }

  @Override
  public CorpusIdentity identify(CorpusPayload payload) {
    at("identify");
    return super.identify(payload);
  }

  @Override
  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    at("ingest");
    return super.ingest(payload, options);
  }

  @Override
  public TranslationResult translate(RawCorpus raw, SupplementaryData supplementary) {
    at("translate");
    return super.translate(raw, supplementary);
  }

  @Override
  public ValidationResult validate(Triumvirate triumvirate) {
    at("validate");
    return super.validate(triumvirate);
  }

  @Override
  public void auditEntry(AuditEvent event) {
    at("auditEntry");
    super.auditEntry(event);
  }
}
