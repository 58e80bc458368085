package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** Maps parts of the law to instrument 2, clause by clause. For one corpus in one thread. */
public final class RulesetTranslator {
  private static final String ROOT = "/instruments/compliance_ruleset";
  private static final String HEADING = "the heading of the part";
  private static final int MOST_REPEATED = 8_000_000;

  private final List<LawText> law;
  private final AreaLinks areas;
  private final CredentialLinks credentials;
  private final TranslationDraft draft;
  private final Alternatives alternatives = new Alternatives();
  private final RetentionPeriods retention = new RetentionPeriods();
  private final Map<Citation, RuleId> ids = new HashMap<>();
  private final Map<Citation, ClauseReading> readings = new HashMap<>();
  private final Map<Citation, Clause> clauses = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private int repeated;

  private RulesetTranslator(
      List<LawText> law,
      OutcomeSpecification standard,
      CredentialMap credentials,
      TranslationDraft draft) {
    this.law = LawInstruments.sorted(law);
    this.areas = new AreaLinks(standard);
    this.credentials = new CredentialLinks(credentials);
    this.draft = draft;
  }

  /**
   * Makes the ruleset of the parts that were given: a rule of each clause that is not reserved.
   * What the text says of itself goes to the draft as an extension.
   *
   * @param law the parts, each once, at least one; their order does not matter
   * @param standard instrument 1, whose areas of operation the law lists
   * @param credentials instrument 3, which names the rules that govern its credentials
   * @param draft told of every decision
   * @return the ruleset
   */
  public static ComplianceRuleset translate(
      List<LawText> law,
      OutcomeSpecification standard,
      CredentialMap credentials,
      TranslationDraft draft) {
    return new RulesetTranslator(law, standard, credentials, draft).ruleset();
  }

  private ComplianceRuleset ruleset() {
    law.forEach(this::read);
    boolean several = law.size() > 1;
    InstrumentRef governing = LawInstruments.of(LawInstruments.governing(law));
    draft.mapped(HEADING, ROOT + "/instrument_ref", "the first part that addresses operators");
    List<InstrumentRef> instruments = new ArrayList<>();
    for (LawText text : law) {
      if (several) {
        String pointer = ROOT + "/instruments/" + instruments.size();
        draft.mapped(HEADING, pointer, "a part is an instrument");
        instruments.add(LawInstruments.of(text.part()));
      }
      rules(text, several ? LawInstruments.idOf(text.part()) : null);
    }
    draft.extension(LawExtension.NAME, LawExtension.of(law));
    return new ComplianceRuleset(governing, rules, instruments);
  }

  /** Reads every clause first: a clause may name another that comes later or stands elsewhere. */
  private void read(LawText text) {
    TargetType ofPart = LawInstruments.addressee(text.part());
    Set<RuleId> taken = new HashSet<>(ids.values());
    for (Clause clause : text.clauses()) {
      clauses.put(clause.citation(), clause);
      if (clause.isReserved()) {
        continue;
      }
      Citation parent = ruleAbove(clause);
      ClauseReading reading =
          ClauseReading.of(clause, parent == null ? null : readings.get(parent), ofPart);
      readings.put(clause.citation(), reading);
      ids.put(clause.citation(), unique(RuleIds.of(clause.citation()), taken));
      retention.read(clause, reading.leadIn());
      alternatives.read(clause);
    }
  }

  private void rules(LawText text, @Nullable String instrumentId) {
    for (Clause clause : text.clauses()) {
      ClauseReading reading = readings.get(clause.citation());
      if (reading == null || clause.isReserved()) {
        continue;
      }
      repeated += reading.leadIn().length();
      if (repeated > MOST_REPEATED) {
        draft.note(
            Finding.of(
                    ErrorCode.TRN_CLAUSE_UNREADABLE,
                    "the lead-in of " + clause.citation() + " is too long to stand in every clause")
                .from(clause.place()));
        return;
      }
      draft.mapped(clause.place(), ROOT + "/rules/" + rules.size(), "clause to rule");
      rules.add(rule(text.part(), clause, reading, instrumentId));
    }
  }

  private Rule rule(
      LawPart part, Clause clause, ClauseReading reading, @Nullable String instrumentId) {
    Citation parent = ruleAbove(clause);
    RuleId id = idOf(clause.citation());
    return new Rule(
        id,
        clause.citation().toString(),
        title(clause),
        clause.text().isEmpty() ? title(clause) : reading.requirement(clause),
        source(part, clause),
        reading.obligation(),
        reading.targets(),
        EvidenceWording.of(
            clause.citation(), reading, clause.text(), retention.of(clause.citation())),
        links(clause, reading, id),
        parent == null ? null : idOf(parent),
        reading.effect(),
        instrumentId,
        clause.cited().stream()
            .map(cited -> new RuleReference(cited.toString(), ids.get(cited)))
            .toList());
  }

  private List<CrossReference> links(Clause clause, ClauseReading reading, RuleId id) {
    Clause above = clause.parent() == null ? null : clauses.get(clause.parent());
    String category = above == null ? "" : above.heading() + " " + reading.leadIn();
    List<CrossReference> links = new ArrayList<>(areas.of(clause, category));
    boolean isAlternative = alternatives.has(clause, reading.leadIn());
    links.addAll(credentials.of(id, clause.text(), reading, isAlternative));
    return links;
  }

  private RuleId idOf(Citation citation) {
    RuleId id = ids.get(citation);
    if (id == null) {
      throw new IllegalStateException("no rule was made of " + citation);
    }
    return id;
  }

  /** The nearest clause above that is a rule. */
  private @Nullable Citation ruleAbove(Clause clause) {
    Citation above = clause.parent();
    while (above != null && !readings.containsKey(above)) {
      Clause reserved = clauses.get(above);
      above = reserved == null ? null : reserved.parent();
    }
    return above;
  }

  private static RuleId unique(RuleId id, Set<RuleId> taken) {
    RuleId free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = new RuleId(id.value() + "-" + i);
    }
    return free;
  }

  private static String title(Clause clause) {
    String section = clause.provision().heading();
    String heading = clause.heading();
    if (section.isEmpty()) {
      return heading.isEmpty() ? clause.citation().toString() : heading;
    }
    return heading.isEmpty() ? section : section + " — " + heading;
  }

  private static String source(LawPart part, Clause clause) {
    StringBuilder source = new StringBuilder(clause.citation().toString()).append(", ");
    source.append(LawInstruments.idOf(part));
    if (!clause.provision().subpart().isEmpty()) {
      source.append(", ").append(clause.provision().subpart());
    }
    if (!part.edition().isEmpty()) {
      source.append(" (as amended to ").append(part.edition()).append(')');
    }
    return source.toString();
  }
}
