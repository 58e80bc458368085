package online.ucca.triumvirate.engine.pack.plan;

import java.util.List;

/**
 * Something of the Triumvirate that a pack must cover.
 *
 * @param id for example {@code PC 1.2} or {@code KE 4.2}
 * @param kind what it comes from
 * @param statement the source's own words
 * @param context what the statement belongs under: the outcome of a criterion, the stems of a leaf,
 *     outermost first
 * @param sourceRef the clause it came from
 */
public record Requirement(
    String id, RequirementKind kind, String statement, List<String> context, String sourceRef) {

  /** Copies the context. */
  public Requirement {
    context = List.copyOf(context);
  }
}
