package online.ucca.triumvirate.adapter.tga.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification.UnitGroup;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationUnit;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.DefiningInstrument;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.jspecify.annotations.Nullable;

/** Maps a qualification to the three instruments: its outcomes are its units. */
final class QualificationTranslator {
  /** Qualifications name their units without a release. */
  static final String NO_RELEASE = "not stated";

  private static final String ROOT = "/instruments/outcome_specification";

  private final Qualification qualification;
  private final ProductIdentity identity;
  private final ProductInstrument instrument;
  private final TranslationDraft draft;
  private final QualificationCredentials credentials;

  QualificationTranslator(
      Qualification qualification, ProductInstrument instrument, TranslationDraft draft) {
    this.qualification = qualification;
    this.instrument = instrument;
    this.identity = qualification.identity();
    this.draft = draft;
    this.credentials = new QualificationCredentials(qualification, draft);
  }

  OutcomeSpecification outcomeSpecification() {
    return new OutcomeSpecification(
        instrument.ref(qualification.related(), qualification.licensing()),
        instrument.domain(qualification.description(), labels()),
        outcomes(),
        new EvidenceRequirements(List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  CredentialMap credentialMap() {
    return credentials.translate();
  }

  Map<String, Object> extensions() {
    return credentials.extensions();
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>(VetLabels.ALL);
    labels.put(
        Label.INSTRUMENT.key(),
        switch (qualification.kind()) {
          case QUALIFICATION -> "qualification";
          case SKILL_SET -> "skill set";
          case ACCREDITED_COURSE -> "accredited course";
        });
    labels.put(Label.OUTCOME.key(), "unit of competency");
    return labels;
  }

  private List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    draft.stated(
        "every qualification",
        ROOT + "/outcomes",
        "a qualification names its units without a release: their version is '" + NO_RELEASE + "'");
    for (QualificationUnit unit : qualification.units()) {
      draft.mapped(
          unit.place(),
          ROOT + "/outcomes/" + outcomes.size(),
          "unit to outcome; its criteria stand in the unit");
      outcomes.add(
          new Outcome(
              new OutcomeId(unit.code()),
              unit.title(),
              null,
              identity.citation() + ", " + unit.place() + ", " + unit.code(),
              List.of(),
              group(unit),
              new DefiningInstrument(unit.code(), NO_RELEASE)));
    }
    return outcomes;
  }

  /** The unit's group, if it is listed in one only; the extension has them all. */
  private @Nullable OutcomeGroup group(QualificationUnit unit) {
    if (unit.groups().size() != 1) {
      return null;
    }
    for (UnitGroup group : qualification.groups()) {
      if (group.id().equals(unit.groups().get(0))) {
        return new OutcomeGroup(group.id(), group.title());
      }
    }
    return null;
  }
}
