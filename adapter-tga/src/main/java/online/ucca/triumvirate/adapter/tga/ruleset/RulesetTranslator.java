package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.adapter.tga.instrument.Instrument;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.adapter.tga.instrument.RetentionFact;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** Maps governing instruments to instrument 2, clause by clause. For one corpus in one thread. */
public final class RulesetTranslator {
  private static final String ROOT = "/instruments/compliance_ruleset";

  private final GoverningText text;
  private final Mentions mentions;
  private final TranslationDraft draft;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<Clause, Rule> ruleOf = new HashMap<>();

  private RulesetTranslator(GoverningText text, Mentions mentions, TranslationDraft draft) {
    this.text = text;
    this.mentions = mentions;
    this.draft = draft;
  }

  /**
   * Makes the ruleset of the instruments that were given.
   *
   * @param text the instruments, at least one
   * @param outcomes instrument 1, which rules may refer to
   * @param credentials instrument 3, which rules may refer to
   * @param draft told of every decision
   * @return the ruleset, a rule for each clause
   */
  public static ComplianceRuleset translate(
      GoverningText text,
      OutcomeSpecification outcomes,
      CredentialMap credentials,
      TranslationDraft draft) {
    return new RulesetTranslator(text, Mentions.of(outcomes, credentials), draft).ruleset();
  }

  private ComplianceRuleset ruleset() {
    List<InstrumentRef> refs =
        text.instruments().stream().map(instrument -> instrument.known().ref()).toList();
    boolean several = refs.size() > 1;
    draft.stated(
        "the title that the captured text begins with",
        ROOT + "/instrument_ref",
        "the instrument's reference is the adapter's own knowledge");
    for (int i = 0; several && i < refs.size(); i++) {
      draft.stated(
          "the title that the captured text begins with",
          ROOT + "/instruments/" + i,
          "the instrument's reference is the adapter's own knowledge");
    }
    for (Instrument instrument : text.instruments()) {
      rules(instrument, several ? instrument.known().id() : null);
    }
    return new ComplianceRuleset(refs.get(0), rules, several ? refs : List.of());
  }

  private void rules(Instrument instrument, @Nullable String instrumentId) {
    EvidenceWording wording = new EvidenceWording(instrument.clauses());
    for (Clause clause : instrument.clauses()) {
      RuleId id = RuleIds.of(instrument.known(), clause);
      Rule rule = rule(instrument.known(), clause, id, wording, instrumentId);
      draft.mapped(clause.place(), ROOT + "/rules/" + rules.size(), "clause to rule");
      rules.add(rule);
      ruleOf.put(clause, rule);
      for (RetentionFact fact : text.facts().advice().getOrDefault(id, List.of())) {
        draft.mapped(
            fact.place(),
            ROOT + "/rules/" + rules.size(),
            "a retention fact that does not bind generally today: advice");
        rules.add(advice(instrument.known(), clause, rule, fact));
      }
    }
  }

  private Rule rule(
      KnownInstrument known,
      Clause clause,
      RuleId id,
      EvidenceWording wording,
      @Nullable String instrumentId) {
    Rule parent = clause.parent() == null ? null : ruleOf.get(clause.parent());
    ClauseObligation obligation = ClauseObligation.of(clause, parent);
    return new Rule(
        id,
        clause.ref(),
        clause.title(),
        clause.requirement(),
        clause.citation(),
        obligation.type(),
        List.of(Addressee.of(known, clause, parent)),
        evidence(clause, id, obligation, wording),
        mentions.in(clause.text()),
        parent == null ? null : parent.ruleId(),
        obligation.effect(),
        instrumentId,
        List.of());
  }

  private EvidenceOfCompliance evidence(
      Clause clause, RuleId id, ClauseObligation obligation, EvidenceWording wording) {
    RetentionFact fact = text.facts().binding().get(id);
    String description = wording.description(clause, obligation);
    if (fact != null) {
      draft.mapped(
          fact.place(),
          ROOT + "/rules/" + rules.size() + "/evidence_of_compliance/retention_period",
          "a retention fact that is general, primary and in force");
    }
    return fact == null
        ? new EvidenceOfCompliance(
            description, wording.type(clause), Retention.statedIn(clause.text()))
        : new EvidenceOfCompliance(
            description + ". Retention: " + stated(fact) + ". Source: " + fact.source(),
            wording.type(clause),
            fact.period());
  }

  private static Rule advice(KnownInstrument known, Clause clause, Rule rule, RetentionFact fact) {
    return new Rule(
        RuleIds.advice(known, clause, fact.number()),
        clause.ref() + ", retention",
        clause.title(),
        stated(fact),
        fact.source() == null ? fact.place() : fact.source() + " (" + fact.place() + ")",
        ObligationType.GUIDANCE,
        List.of(new Target(TargetType.OPERATOR, known.endedScope().orElse(null))),
        new EvidenceOfCompliance(
            "None: it is advice about a period that is not established as binding",
            ComplianceEvidenceType.DOCUMENTATION,
            null),
        List.of(),
        rule.ruleId(),
        RuleEffect.ADVICE,
        rule.instrumentId(),
        List.of());
  }

  private static String stated(RetentionFact fact) {
    return fact.record() + ": " + quotation(fact) + ". Standing: " + standing(fact);
  }

  private static String quotation(RetentionFact fact) {
    String start = fact.startEvent() == null ? "" : " from the " + fact.startEvent();
    return fact.period() + start + ", “" + fact.quote() + "”";
  }

  private static String standing(RetentionFact fact) {
    Set<String> standing = new TreeSet<>();
    if (fact.inForce() != null) {
      standing.add(fact.inForce());
    }
    if (fact.remark() != null) {
      standing.add(fact.remark());
    }
    return standing.isEmpty() ? "not stated" : String.join("; ", standing);
  }
}
