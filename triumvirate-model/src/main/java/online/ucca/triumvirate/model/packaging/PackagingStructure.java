package online.ucca.triumvirate.model.packaging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import org.jspecify.annotations.Nullable;

/**
 * The packaging rules of one credential.
 *
 * @param groups the groups that rules name
 * @param rules the rules; a parent stands before its children
 * @param judgements what a person must judge of the outcomes chosen, as their relevance; it decides
 *     nothing here
 * @param inWords rules that are known in the source's words only: nobody but a person can decide
 *     them
 */
public record PackagingStructure(
    List<ChoiceGroup> groups,
    List<PackagingRule> rules,
    List<SourcedStatement> judgements,
    List<SourcedStatement> inWords) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if an id is used twice or names nothing, if a parent is no
   *     choice, or if the choices below one ask for more than it does
   */
  public PackagingStructure {
    groups = Copies.list(groups);
    rules = Copies.list(rules);
    judgements = Copies.list(judgements);
    inWords = Copies.list(inWords);
    Set<String> groupIds = new HashSet<>();
    for (ChoiceGroup group : groups) {
      require(groupIds.add(group.groupId()), "the group '" + group.groupId() + "' stands twice");
    }
    checkRules(rules, groupIds);
  }

  private static void checkRules(List<PackagingRule> rules, Set<String> groupIds) {
    Map<String, PackagingRule> known = new HashMap<>();
    Map<String, Integer> asked = new HashMap<>();
    for (PackagingRule rule : rules) {
      String parentId = rule.parentId();
      if (parentId != null) {
        PackagingRule parent = known.get(parentId);
        require(
            parent != null && parent.kind() == RuleKind.CHOOSE,
            "rule '" + rule.ruleId() + "' refines '" + parentId + "', which is no choice above it");
        if (rule.kind() == RuleKind.CHOOSE) {
          int sum = asked.merge(parentId, rule.count(), Integer::sum);
          require(
              parent == null || sum <= parent.count(),
              "the choices below '" + parentId + "' ask for " + sum + ", more than it does");
        }
      }
      require(
          groupIds.containsAll(rule.pool().groups()),
          "rule '" + rule.ruleId() + "' names a group that is not there");
      require(
          known.put(rule.ruleId(), rule) == null, "the rule '" + rule.ruleId() + "' stands twice");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /**
   * Whether outcomes that the credential does not list may count.
   *
   * @return whether a rule names them as a source
   */
  public boolean admitsElsewhere() {
    return rules.stream().anyMatch(rule -> rule.pool().elsewhere());
  }

  /**
   * A rule by its id.
   *
   * @param ruleId the id; null finds nothing
   * @return the rule; null if there is none
   */
  @Nullable PackagingRule rule(@Nullable String ruleId) {
    return rules.stream().filter(rule -> rule.ruleId().equals(ruleId)).findFirst().orElse(null);
  }
}
