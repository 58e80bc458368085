package online.ucca.triumvirate.model.credential;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import org.jspecify.annotations.Nullable;

/**
 * How outcomes combine into a credential (spec §2.4). The counts live in the credential's own
 * Triumvirate; the map of one of its outcomes leaves them out.
 *
 * @param minimumTotal how many outcomes at least; null if not given
 * @param coreRequired how many of them core; null if not given
 * @param electiveRequired how many of them elective; null if not given
 * @param groupingRules further constraints, in the source's words
 */
public record PackagingRules(
    @Nullable Integer minimumTotal,
    @Nullable Integer coreRequired,
    @Nullable Integer electiveRequired,
    List<SourcedStatement> groupingRules) {

  /** Copies the list. */
  public PackagingRules {
    groupingRules = Copies.list(groupingRules);
  }
}
