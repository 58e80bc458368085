package online.ucca.triumvirate.adapter.tga.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.translate.PrerequisiteUnits.Named;
import online.ucca.triumvirate.adapter.tga.unit.ListedCredential;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.Lifecycle;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import org.jspecify.annotations.Nullable;

/** Maps a unit to instrument 3: one credential for the unit itself, then those that include it. */
final class CredentialMapPart {
  private static final String ROOT = "/instruments/credential_map";
  private static final Lifecycle PERPETUAL = new Lifecycle(null, List.of(), List.of(), null);
  private static final PackagingRules LEFT_OUT = new PackagingRules(null, null, null, List.of());

  private final Unit unit;
  private final TranslationDraft draft;

  CredentialMapPart(Unit unit, TranslationDraft draft) {
    this.unit = unit;
    this.draft = draft;
  }

  CredentialMap translate() {
    draft.stated("every unit", ROOT + "/instrument_ref", "credentials belong to the AQF");
    List<Credential> credentials = new ArrayList<>();
    draft.stated("code", ROOT + "/credentials/0", "a unit credential for the unit itself; no term");
    List<Named> needed = PrerequisiteUnits.of(unit.prerequisites(), unit.identity().code());
    credentials.add(unitCredential(needed));
    for (ListedCredential listed : unit.credentials()) {
      draft.mapped(
          listed.place(),
          ROOT + "/credentials/" + credentials.size(),
          "listed credential; packaging counts live in its own Triumvirate");
      credentials.add(credential(listed));
    }
    for (Named other : needed) {
      draft.mapped(
          other.place(),
          ROOT + "/credentials/" + credentials.size(),
          "a unit that the unit credential requires; what it takes is stated in its own Triumvirate");
      credentials.add(needed(other));
    }
    return new CredentialMap(ReferenceInstruments.AQF, credentials);
  }

  private Credential unitCredential(List<Named> needed) {
    return new Credential(
        new CredentialId(unit.identity().code()),
        unit.identity().title(),
        CredentialType.UNIT_CREDENTIAL,
        null,
        unit.identity().citation(),
        new ScopeOfPractice(scope(), List.of(), prerequisites()),
        requirements(OutcomeRequirementType.CORE, needed),
        PERPETUAL,
        LEFT_OUT);
  }

  private String scope() {
    ProductSection application = unit.application();
    return switch (application.state()) {
      case PRESENT -> application.statements().get(0).text();
      case ABSENT -> unit.identity().title() + ". The source carries no application text.";
      case NOT_APPLICABLE ->
          unit.identity().title() + ". The source says that it has no application.";
    };
  }

  private List<SourcedStatement> prerequisites() {
    List<SourcedStatement> conditions = new ArrayList<>();
    for (Statement statement : unit.prerequisites().statements()) {
      String at = ROOT + "/credentials/0/scope_of_practice/conditions";
      draft.mapped(
          statement.place(), at + "/" + conditions.size(), "prerequisite, in the source's words");
      conditions.add(
          new SourcedStatement(
              statement.flat(), unit.identity().citation() + ", pre-requisite unit"));
    }
    return conditions;
  }

  private Credential credential(ListedCredential listed) {
    return new Credential(
        new CredentialId(listed.code()),
        listed.title(),
        listed.type(),
        listed.type() == CredentialType.QUALIFICATION ? AqfLevel.of(listed.title()) : null,
        unit.identity().citation() + ", " + listed.citation(),
        new ScopeOfPractice(scope(listed), List.of(), List.of()),
        requirements(listed.requirement(), List.of()),
        PERPETUAL,
        LEFT_OUT);
  }

  private Credential needed(Named other) {
    String how = other.relationship().name().toLowerCase(Locale.ROOT);
    return new Credential(
        new CredentialId(other.code()),
        other.title(),
        CredentialType.UNIT_CREDENTIAL,
        null,
        unit.identity().citation() + ", pre-requisite unit",
        new ScopeOfPractice(
            String.format(
                Locale.ROOT,
                "A %s of the unit %s; what it authorises is stated in its own Triumvirate.",
                how,
                unit.identity().code()),
            List.of(),
            List.of()),
        new Requirements(List.of(), List.of(), List.of()),
        PERPETUAL,
        LEFT_OUT);
  }

  private String scope(ListedCredential listed) {
    OutcomeRequirementType requirement = listed.requirement();
    String how =
        requirement == null
            ? "without saying whether it is core or elective"
            : "as " + requirement.name().toLowerCase(Locale.ROOT);
    return String.format(
        Locale.ROOT,
        "The register lists the unit %s in this %s %s; what the %s authorises is stated there.",
        unit.identity().code(),
        listed.listing(),
        how,
        listed.listing());
  }

  private Requirements requirements(@Nullable OutcomeRequirementType type, List<Named> needed) {
    List<RequiredOutcome> outcomes =
        type == null
            ? List.of()
            : unit.elements().stream()
                .map(element -> new RequiredOutcome(new OutcomeId(element.number()), type))
                .toList();
    return new Requirements(
        outcomes,
        needed.stream()
            .map(
                other ->
                    new RequiredCredential(new CredentialId(other.code()), other.relationship()))
            .toList(),
        List.of());
  }
}
