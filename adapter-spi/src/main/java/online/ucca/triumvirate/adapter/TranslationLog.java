package online.ucca.triumvirate.adapter;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;

/**
 * Every decision of one translation, in order: how the adapter arrived at each element (spec §3.2).
 * The host keeps it for good.
 *
 * @param translationLog the decisions
 */
public record TranslationLog(List<MappingDecision> translationLog) {

  /** Copies the decisions. */
  public TranslationLog {
    translationLog = Copies.list(translationLog);
  }

  /**
   * How many elements of the source became part of the Triumvirate, which the coverage states.
   *
   * @return the number of decisions that map the source
   */
  public int mapped() {
    return (int) translationLog.stream().filter(MappingDecision::mapsSource).count();
  }

  /**
   * What a Triumvirate's {@code provenance.translation_log_hash} states.
   *
   * @return SHA-256 over the RFC 8785 form of {@code {"translation_log": […]}}
   */
  public Sha256 hash() {
    return Binding.write(this).digest();
  }
}
