package online.ucca.triumvirate.engine.pack.plan;

import java.util.Locale;
import online.ucca.triumvirate.model.outcome.Label;

/** What a requirement comes from. The codes are neutral: the same in every world (decisions §6). */
public enum RequirementKind {
  /** A criterion of an outcome. */
  CRITERION("PC", Label.CRITERIA),
  /** A leaf of the performance evidence. */
  PERFORMANCE_EVIDENCE("PE", Label.PERFORMANCE_EVIDENCE),
  /** A leaf of the knowledge evidence. */
  KNOWLEDGE_EVIDENCE("KE", Label.KNOWLEDGE_EVIDENCE),
  /** A leaf of the conditions. */
  CONDITION("AC", Label.CONDITIONS),
  /** A leaf of the supporting skills. */
  SUPPORTING_SKILL("SS", Label.SUPPORTING_SKILLS);

  private final String code;
  private final Label label;

  RequirementKind(String code, Label label) {
    this.code = code;
    this.label = label;
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
   * The kind's name in a manifest.
   *
   * @return the name in snake case
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
