package online.ucca.triumvirate.engine.pack.plan;

import java.util.List;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail.Stem;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import org.jspecify.annotations.Nullable;

/**
 * Something of the Triumvirate that a pack must cover.
 *
 * @param id for example {@code PC 1.2} or {@code KE 4.2}, the same in every world; in a cluster the
 *     instrument stands before the number: {@code PC HB100/1.2}
 * @param designation how the documents name it: the id with the domain's short word in place of the
 *     code. A criterion that the source numbers with letters, such as {@code FI.I.A.K1a}, is named
 *     by its number alone, which cannot be taken for anything else
 * @param kind what it comes from
 * @param statement the source's own words
 * @param context what the statement belongs under: the outcome of a criterion, the stems of a leaf,
 *     outermost first
 * @param sourceRef the clause it came from
 * @param detail what a criterion says beside its statement; null for anything else
 * @param unit the instrument that it belongs to, in a cluster; null in a pack of one instrument
 */
public record Requirement(
    String id,
    String designation,
    RequirementKind kind,
    String statement,
    List<String> context,
    String sourceRef,
    @Nullable CriterionDetail detail,
    @Nullable OutcomeGroup unit) {

  /** Copies the context. */
  public Requirement {
    context = List.copyOf(context);
  }

  /**
   * How the documents name it where other instruments' requirements stand beside it.
   *
   * @return the designation; in a cluster with the instrument before it
   */
  public String fullDesignation() {
    return unit == null ? designation : unit.groupId() + " " + designation;
  }

  /**
   * The statements that this one completes.
   *
   * @return the stems, outermost first; empty if it stands alone
   */
  public List<String> stems() {
    return detail == null ? context : detail.stems().stream().map(Stem::statement).toList();
  }

  /**
   * Whether it only leads into others, and is covered by what covers those.
   *
   * @return true for a criterion that is a stem
   */
  public boolean leadsIn() {
    return detail != null && detail.leadsIn();
  }

  /**
   * Whether it is a criterion that a question can show.
   *
   * @return true for something known
   */
  public boolean isKnowledge() {
    return detail != null && detail.evidenceType() == EvidenceType.KNOWLEDGE;
  }
}
