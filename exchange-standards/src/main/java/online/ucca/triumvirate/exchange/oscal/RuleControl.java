package online.ucca.triumvirate.exchange.oscal;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import online.ucca.triumvirate.model.ruleset.Target;

/** Rules as controls; a rule that is part of another is a control of that one's control. */
final class RuleControl {
  static final String RULE = "rule";

  /** Real law nests ten levels deep. */
  private static final int DEEPEST = 24;

  private final Map<RuleId, List<Rule>> parts = new HashMap<>();

  RuleControl(List<Rule> rules) {
    for (Rule rule : rules) {
      RuleId parent = rule.parentRuleId();
      if (parent != null) {
        parts.computeIfAbsent(parent, none -> new ArrayList<>()).add(rule);
      }
    }
  }

  /**
   * The control of a rule.
   *
   * @throws Refusal {@code JSN_TOO_DEEP} if rules nest deeper than any law
   */
  JsonObjectBuilder of(Rule rule) {
    return of(rule, 1);
  }

  private JsonObjectBuilder of(Rule rule, int depth) {
    if (depth > DEEPEST) {
      throw new Refusal(
          Finding.of(ErrorCode.JSN_TOO_DEEP, "rules nest deeper than " + DEEPEST + " levels")
              .from(rule.sourceRef()));
    }
    String id = rule.ruleId().value();
    JsonObjectBuilder control =
        Trees.object()
            .add("id", Tokens.of(RULE, id))
            .add("class", RULE)
            .add("title", Markup.title(rule.title(), rule.clauseRef()));
    properties(rule).into(control);
    JsonArray links = links(rule);
    if (!links.isEmpty()) {
      control.add("links", links);
    }
    control.add("parts", Trees.array().add(statement(id, rule)).add(evidence(id, rule)));
    Trees.addList(
        control,
        "controls",
        parts.getOrDefault(rule.ruleId(), List.of()).stream()
            .map(part -> of(part, depth + 1))
            .toList());
    return control;
  }

  private static Properties properties(Rule rule) {
    EvidenceOfCompliance evidence = rule.evidenceOfCompliance();
    Properties properties =
        new Properties()
            .standard("label", rule.clauseRef())
            .own("rule-id", rule.ruleId().value())
            .own("clause-ref", rule.clauseRef())
            .own("source-ref", rule.sourceRef())
            .own("instrument-id", rule.instrumentId())
            .own("obligation-type", Tokens.of(rule.obligationType()))
            .own("effect", Optional.ofNullable(rule.effect()).map(Tokens::of).orElse(null));
    for (Target target : rule.appliesTo()) {
      properties.own("applies-to", Tokens.of(target.targetType()), null, null, target.scope());
    }
    properties
        .own("evidence-type", Tokens.of(evidence.evidenceType()))
        .own("retention-period", evidence.retentionPeriod());
    for (CrossReference reference : rule.crossReferences()) {
      properties.own(
          "cross-reference",
          reference.targetId(),
          Tokens.of(reference.relationship()),
          Tokens.of(reference.targetInstrument()),
          null);
    }
    for (RuleReference reference : rule.references()) {
      if (reference.ruleRef() == null) {
        properties.own("citation", reference.citation());
      }
    }
    return properties;
  }

  private static JsonArray links(Rule rule) {
    JsonArrayBuilder links = Trees.array();
    for (RuleReference reference : rule.references()) {
      RuleId target = reference.ruleRef();
      if (target != null) {
        links.add(
            Trees.object()
                .add("href", "#" + Tokens.of(RULE, target.value()))
                .add("rel", "related")
                .add("text", Markup.title(reference.citation(), target.value())));
      }
    }
    return links.build();
  }

  private static JsonObjectBuilder statement(String id, Rule rule) {
    return Trees.object()
        .add("id", Tokens.of("statement", id))
        .add("name", "statement")
        .add("prose", Markup.prose(rule.requirementText()));
  }

  private static JsonObjectBuilder evidence(String id, Rule rule) {
    EvidenceOfCompliance evidence = rule.evidenceOfCompliance();
    JsonObjectBuilder part =
        Trees.object()
            .add("id", Tokens.of("evidence", id))
            .add("name", "evidence-of-compliance")
            .add("ns", Properties.NAMESPACE)
            .add("prose", Markup.prose(evidence.description()));
    new Properties()
        .own("evidence-type", Tokens.of(evidence.evidenceType()))
        .own("retention-period", evidence.retentionPeriod())
        .into(part);
    return part;
  }
}
