package online.ucca.triumvirate.model.credential;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.instrument.SourcedStatement;

/**
 * What the holder of a credential may do (spec §2.4).
 *
 * @param description what the holder is authorised to do
 * @param limitations explicit restrictions
 * @param conditions conditions that must be maintained
 */
public record ScopeOfPractice(
    String description, List<SourcedStatement> limitations, List<SourcedStatement> conditions) {

  /** Copies the lists. */
  public ScopeOfPractice {
    limitations = Copies.list(limitations);
    conditions = Copies.list(conditions);
  }
}
