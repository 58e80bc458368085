package online.ucca.triumvirate.model.outcome;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.collection.Copies;
import org.jspecify.annotations.Nullable;

/**
 * The domain an instrument belongs to, mapped by the adapter (spec §2.2).
 *
 * @param domainCode the project's code for it
 * @param domainName its name
 * @param operationalContext what the domain, or the instrument in it, covers; null if the source
 *     does not say
 * @param labels the domain's own words, keyed by {@link Label#key()}; see {@link #label} (schema
 *     1.1)
 * @param assessmentBasis the principles that assessment in the domain rests on (schema 1.1)
 */
public record Domain(
    String domainCode,
    String domainName,
    @Nullable String operationalContext,
    Map<String, String> labels,
    List<AssessmentPrinciple> assessmentBasis) {

  /** Copies the collections. */
  public Domain {
    labels = Copies.map(labels);
    assessmentBasis = Copies.list(assessmentBasis);
  }

  /**
   * The domain's word for a thing, or the neutral one if the adapter gave none.
   *
   * @param label the thing
   * @return the word
   */
  public String label(Label label) {
    return labels.getOrDefault(label.key(), label.neutral());
  }
}
