package online.ucca.triumvirate.adapter.tga.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.translate.Domains.DomainName;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.adapter.tga.unit.UnitCriterion;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.instrument.Supersession;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.jspecify.annotations.Nullable;

/** Maps a unit to instrument 1. */
final class OutcomeSpecificationPart {
  private static final String ROOT = "/instruments/outcome_specification";

  private final Unit unit;
  private final Domains domains;
  private final TranslationDraft draft;

  OutcomeSpecificationPart(Unit unit, Domains domains, TranslationDraft draft) {
    this.unit = unit;
    this.domains = domains;
    this.draft = draft;
  }

  OutcomeSpecification translate() {
    return new OutcomeSpecification(instrument(), domain(), outcomes(), evidence());
  }

  private InstrumentRef instrument() {
    String at = ROOT + "/instrument_ref";
    draft.mapped("code", at + "/instrument_id", "the unit's code");
    draft.mapped("title", at + "/instrument_title", "the unit's title");
    draft.mapped("release", at + "/version", "the release as " + unit.identity().release());
    if (unit.identity().releaseDate() != null) {
      draft.mapped("release date", at + "/effective_date", "the date as ISO 8601");
    }
    if (unit.identity().sourceUri() != null) {
      draft.mapped("source URI", at + "/source_uri", "the unit's page in the register");
    }
    return new InstrumentRef(
        "TGA",
        unit.identity().code(),
        unit.identity().title(),
        unit.identity().release(),
        unit.identity().releaseDate(),
        unit.identity().sourceUri(),
        "AU",
        null,
        related(false),
        related(true),
        licensing());
  }

  private List<SourcedStatement> licensing() {
    List<SourcedStatement> result = new ArrayList<>();
    for (Statement statement : unit.licensing().statements()) {
      draft.mapped(
          statement.place(),
          ROOT + "/instrument_ref/licensing/" + result.size(),
          "what the unit says about licences, statement by statement");
      result.add(
          new SourcedStatement(
              statement.flat(),
              unit.identity().citation()
                  + ", licensing and regulatory information "
                  + (result.size() + 1)));
    }
    return result;
  }

  private List<Supersession> related(boolean successors) {
    List<Supersession> result = new ArrayList<>();
    String member = successors ? "/superseded_by/" : "/supersedes/";
    for (RelatedProduct other : unit.related()) {
      if (other.successor() == successors) {
        draft.mapped(
            other.place(),
            ROOT + "/instrument_ref" + member + result.size(),
            "supersession; the other unit's title stays with that unit");
        result.add(
            new Supersession(
                other.code(),
                null,
                other.equivalent(),
                unit.identity().citation() + ", " + other.citation()));
      }
    }
    return result;
  }

  private Domain domain() {
    String trainingPackage = Domains.packageOf(unit.identity());
    DomainName name = domains.find(trainingPackage).orElse(Domains.GENERAL);
    String from = unit.identity().trainingPackage() == null ? "code" : "training package";
    String rule =
        name.equals(Domains.GENERAL)
            ? "no domain is known for the training package "
                + (trainingPackage == null ? "" : trainingPackage + "; ")
                + "the general one stands"
            : "the domain of the training package "
                + trainingPackage
                + (domains.isConfigured(trainingPackage) ? ", as this world configures it" : "");
    if (unit.identity().trainingPackage() == null) {
      draft.stated(from, ROOT + "/domain/domain_code", rule);
    } else {
      draft.mapped(from, ROOT + "/domain/domain_code", rule);
    }
    draft.stated(
        "every unit", ROOT + "/domain/labels", "the words of vocational education and training");
    draft.stated(
        "every unit",
        ROOT + "/domain/assessment_basis",
        "principles of assessment and rules of evidence of the Outcome Standards 2025");
    return new Domain(
        name.code(),
        name.name(),
        application(),
        VetLabels.ALL,
        ReferenceInstruments.ASSESSMENT_BASIS);
  }

  private @Nullable String application() {
    ProductSection section = unit.application();
    if (section.state() != ProductSection.State.PRESENT) {
      return null;
    }
    draft.mapped(
        section.place(),
        ROOT + "/domain/operational_context",
        "the application, its paragraphs joined by spaces");
    return section.statements().get(0).text();
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
                null));
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
