package online.ucca.triumvirate.engine.pack.plan;

import java.util.Locale;
import online.ucca.triumvirate.model.outcome.Label;

/**
 * What a requirement comes from. The codes stand in the manifest and are the same in every world
 * (decisions §6); pages have the domain's own short words.
 */
public enum RequirementKind {
  /** A criterion of an outcome. */
  CRITERION("PC", Label.CRITERIA, Label.CRITERIA_SHORT),
  /** A leaf of the performance evidence. */
  PERFORMANCE_EVIDENCE("PE", Label.PERFORMANCE_EVIDENCE, Label.PERFORMANCE_EVIDENCE_SHORT),
  /** A leaf of the knowledge evidence. */
  KNOWLEDGE_EVIDENCE("KE", Label.KNOWLEDGE_EVIDENCE, Label.KNOWLEDGE_EVIDENCE_SHORT),
  /** A leaf of the conditions. */
  CONDITION("AC", Label.CONDITIONS, Label.CONDITIONS_SHORT),
  /** A leaf of the supporting skills. */
  SUPPORTING_SKILL("SS", Label.SUPPORTING_SKILLS, Label.SUPPORTING_SKILLS_SHORT);

  private final String code;
  private final Label label;
  private final Label shortLabel;

  RequirementKind(String code, Label label, Label shortLabel) {
    this.code = code;
    this.label = label;
    this.shortLabel = shortLabel;
  }

  /**
   * The code that requirement ids begin with.
   *
   * @return two letters
   */
  public String code() {
    return code;
  }

  /**
   * Which of the domain's words names several of them.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /**
   * Which of the domain's words stands on a page where the manifest has the code.
   *
   * @return the label
   */
  public Label shortLabel() {
    return shortLabel;
  }

  /**
   * The kind's name in a manifest.
   *
   * @return the name in snake case
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
