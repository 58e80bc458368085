package online.ucca.triumvirate.adapter.tga.packaging;

import java.util.List;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.packaging.PackagingRule;
import org.jspecify.annotations.Nullable;

/**
 * Packaging rules as far as they are understood.
 *
 * @param total how many units; null if the source does not say
 * @param core how many of them core; null if the source does not say
 * @param elective how many of them elective; null if the source does not say
 * @param rules the rules, those three among them
 * @param statements every clause, in the source's order, with what became of it
 * @param judgements what a person must judge
 */
public record ReadRules(
    @Nullable Integer total,
    @Nullable Integer core,
    @Nullable Integer elective,
    List<PackagingRule> rules,
    List<PackagingLanguage.Statement> statements,
    List<SourcedStatement> judgements) {

  /** Copies the lists. */
  public ReadRules {
    rules = List.copyOf(rules);
    statements = List.copyOf(statements);
    judgements = List.copyOf(judgements);
  }

  /**
   * Whether the counts contradict each other.
   *
   * @return whether core and elective, both stated, do not make the total
   */
  public boolean contradict() {
    return total != null && core != null && elective != null && core + elective != total;
  }
}
