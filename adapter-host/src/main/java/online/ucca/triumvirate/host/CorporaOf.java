package online.ucca.triumvirate.host;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.host.check.Breach;
import online.ucca.triumvirate.host.step.Step;
import online.ucca.triumvirate.host.step.StepFailure;
import online.ucca.triumvirate.host.step.StepScope;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The corpora of one payload, asked of the adapter one by one, each within the deadline, so that a
 * large file is never there twice.
 */
final class CorporaOf implements Iterator<CorpusPayload> {
  private final Instance instance;
  private final Iterator<CorpusPayload> parts;
  private Optional<CorpusPayload> next;

  CorporaOf(Instance instance, CorpusPayload payload) {
    this.instance = instance;
    this.parts = step(() -> instance.adapter().corpora(payload).iterator());
    this.next = advance();
    if (next.isEmpty()) {
      throw new Refusal(
          Breach.of(
              ErrorCode.ING_INCONSISTENT_RESULT,
              Obligation.CA_41,
              payload.describe() + " was taken apart into nothing"));
    }
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public CorpusPayload next() {
    CorpusPayload part = next.orElseThrow(NoSuchElementException::new);
    next = advance();
    return part;
  }

  private Optional<CorpusPayload> advance() {
    return step(() -> parts.hasNext() ? Optional.of(parts.next()) : Optional.empty());
  }

  private <T> T step(Supplier<T> call) {
    try {
      instance.runner().demandCapacity();
      return instance.runner().run(StepScope.of(Step.IDENTIFY), call);
    } catch (StepFailure failure) {
      throw failure.refusal(Step.IDENTIFY);
    }
  }
}
