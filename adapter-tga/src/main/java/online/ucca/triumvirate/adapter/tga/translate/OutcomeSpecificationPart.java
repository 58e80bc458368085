package online.ucca.triumvirate.adapter.tga.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.adapter.tga.unit.UnitCriterion;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/** Maps a unit to instrument 1. */
final class OutcomeSpecificationPart {
  private static final String ROOT = "/instruments/outcome_specification";

  private final Unit unit;
  private final ProductInstrument instrument;
  private final TranslationDraft draft;

  OutcomeSpecificationPart(Unit unit, ProductInstrument instrument, TranslationDraft draft) {
    this.unit = unit;
    this.instrument = instrument;
    this.draft = draft;
  }

  OutcomeSpecification translate() {
    return new OutcomeSpecification(
        instrument.ref(unit.related(), unit.licensing()),
        instrument.domain(unit.application(), VetLabels.ALL),
        outcomes(),
        evidence());
  }

  private List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (UnitElement element : unit.elements()) {
      String at = ROOT + "/outcomes/" + outcomes.size();
      draft.mapped(element.place(), at, "element to outcome");
      List<Criterion> criteria = new ArrayList<>();
      for (UnitCriterion criterion : element.criteria()) {
        draft.mapped(
            criterion.place(),
            at + "/criteria/" + criteria.size(),
            "performance criterion to criterion; evidence type performance");
        criteria.add(
            new Criterion(
                new CriterionId(criterion.number()),
                criterion.text(),
                unit.identity().citation() + ", performance criterion " + criterion.number(),
                EvidenceType.PERFORMANCE,
                null,
                List.of(),
                List.of()));
      }
      outcomes.add(
          new Outcome(
              new OutcomeId(element.number()),
              element.title(),
              null,
              unit.identity().citation() + ", element " + element.number(),
              criteria,
              null,
              null));
    }
    return outcomes;
  }

  private EvidenceRequirements evidence() {
    var evidence = unit.evidence();
    return new EvidenceRequirements(
        section(evidence.knowledge(), "knowledge_evidence", "knowledge evidence"),
        section(evidence.performance(), "performance_evidence", "performance evidence"),
        section(evidence.conditions(), "conditions", "assessment conditions"),
        section(evidence.skills(), "supporting_skills", "foundation skills"),
        section(evidence.range(), "range_conditions", "range of conditions"));
  }

  private List<EvidenceStatement> section(ProductSection section, String member, String usual) {
    String citation = Objects.requireNonNullElse(section.citedAs(), usual);
    if (section.state() == ProductSection.State.NOT_APPLICABLE) {
      draft.mapped(
          section.place(),
          ROOT + "/evidence_requirements/" + member,
          "the section says that it does not apply: an empty list");
    }
    return statements(
        section.statements(), ROOT + "/evidence_requirements/" + member, citation, "");
  }

  private List<EvidenceStatement> statements(
      List<Statement> statements, String pointer, String citation, String parent) {
    List<EvidenceStatement> result = new ArrayList<>();
    for (Statement statement : statements) {
      String at = pointer + "/" + result.size();
      String id = parent + (result.size() + 1);
      draft.mapped(statement.place(), at, citation + ", statement by statement");
      result.add(
          new EvidenceStatement(
              statement.text(),
              unit.identity().citation() + ", " + citation + " " + id,
              id,
              statements(statement.items(), at + "/items", citation, id + ".")));
    }
    return result;
  }
}
