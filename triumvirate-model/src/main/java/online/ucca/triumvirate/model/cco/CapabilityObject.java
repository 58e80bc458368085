package online.ucca.triumvirate.model.cco;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * What a CCO says, without the credential around it (decisions §5, sections 1 to 7).
 *
 * @param madeFrom section 1: what it was made from
 * @param operationalDomain section 2: where it applies
 * @param capability section 3: what its holder is certified to do
 * @param hardGates section 4: mandatory rules, which must be passed
 * @param prohibitions section 4: what is forbidden, by rules and by limitations of scope
 * @param escalationTriggers section 4: rules that apply under a condition
 * @param advisories section 4: guidance
 * @param assessmentCriteria section 5: what shows that capability and rules are met
 * @param lifecycleTerms section 6: how long it lasts, and what it supersedes
 * @param completeness section 7: what is missing, and why
 */
public record CapabilityObject(
    Origin madeFrom,
    OperationalDomain operationalDomain,
    Capability capability,
    List<GoverningStatement> hardGates,
    List<GoverningStatement> prohibitions,
    List<GoverningStatement> escalationTriggers,
    List<GoverningStatement> advisories,
    List<AssessmentCriterion> assessmentCriteria,
    LifecycleTerms lifecycleTerms,
    Completeness completeness) {

  /** Copies the lists. */
  public CapabilityObject {
    hardGates = Copies.list(hardGates);
    prohibitions = Copies.list(prohibitions);
    escalationTriggers = Copies.list(escalationTriggers);
    advisories = Copies.list(advisories);
    assessmentCriteria = Copies.list(assessmentCriteria);
  }
}
