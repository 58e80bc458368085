package online.ucca.triumvirate.adapter.tga.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.tga.packaging.PackagingLanguage.Fate;
import online.ucca.triumvirate.adapter.tga.packaging.ReadRules;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.qualification.EntryRequirements;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationUnit;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationUnit.Prerequisite;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
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
import online.ucca.triumvirate.model.packaging.ChoiceGroup;
import online.ucca.triumvirate.model.packaging.PackagingExtension;
import online.ucca.triumvirate.model.packaging.PackagingStructure;
import org.jspecify.annotations.Nullable;

/**
 * Maps a qualification to instrument 3: the qualification itself, then one credential for each unit
 * that needs another first, and for each that is needed.
 */
final class QualificationCredentials {
  private static final String ROOT = "/instruments/credential_map";
  private static final String CONDITIONS = ROOT + "/credentials/0/scope_of_practice/conditions";
  private static final Lifecycle PERPETUAL = new Lifecycle(null, List.of(), List.of(), null);
  private static final PackagingRules LEFT_OUT = new PackagingRules(null, null, null, List.of());
  private final Qualification qualification;
  private final ProductIdentity identity;
  private final TranslationDraft draft;

  QualificationCredentials(Qualification qualification, TranslationDraft draft) {
    this.qualification = qualification;
    this.identity = qualification.identity();
    this.draft = draft;
  }

  CredentialMap translate() {
    draft.stated("every qualification", ROOT + "/instrument_ref", "credentials belong to the AQF");
    List<Credential> credentials = new ArrayList<>();
    credentials.add(qualificationCredential());
    Map<String, Prerequisite> others = new LinkedHashMap<>();
    Map<String, List<Prerequisite>> before = new LinkedHashMap<>();
    for (QualificationUnit unit : qualification.units()) {
      if (!unit.prerequisites().isEmpty()) {
        others.put(unit.code(), new Prerequisite(unit.code(), unit.title(), unit.place()));
        before.put(unit.code(), unit.prerequisites());
      }
    }
    for (QualificationUnit unit : qualification.units()) {
      unit.prerequisites().forEach(first -> others.putIfAbsent(first.code(), first));
    }
    others
        .values()
        .forEach(
            unit -> {
              draft.mapped(
                  unit.place() + ", " + unit.code(),
                  ROOT + "/credentials/" + credentials.size(),
                  "a unit with prerequisites, or a prerequisite: a credential of its own");
              credentials.add(unitCredential(unit, before.getOrDefault(unit.code(), List.of())));
            });
    return new CredentialMap(ReferenceInstruments.AQF, credentials);
  }

  /** The rules in the form that a program can decide. */
  Map<String, Object> extensions() {
    ReadRules rules = qualification.packaging();
    if (rules.rules().isEmpty() && rules.statements().isEmpty()) {
      return Map.of();
    }
    List<ChoiceGroup> groups =
        qualification.groups().stream()
            .map(
                group ->
                    new ChoiceGroup(
                        group.id(),
                        group.title(),
                        qualification.units().stream()
                            .filter(unit -> unit.groups().contains(group.id()))
                            .map(unit -> new OutcomeId(unit.code()))
                            .toList(),
                        identity.citation() + ", " + group.place() + ", " + group.title()))
            .toList();
    PackagingStructure structure =
        new PackagingStructure(
            groups,
            rules.rules(),
            rules.judgements(),
            rules.statements().stream()
                .filter(statement -> statement.fate() == Fate.IN_WORDS)
                .map(statement -> statement.said())
                .toList());
    return Map.of(
        PackagingExtension.KEY,
        PackagingExtension.write(Map.of(new CredentialId(identity.code()), structure)));
  }

  private Credential qualificationCredential() {
    draft.mapped("code", ROOT + "/credentials/0", "the qualification as a credential; no term");
    List<RequiredOutcome> outcomes = new ArrayList<>();
    for (QualificationUnit unit : qualification.units()) {
      OutcomeId id = new OutcomeId(unit.code());
      if (unit.core()) {
        outcomes.add(new RequiredOutcome(id, OutcomeRequirementType.CORE));
      }
      if (unit.elective()) {
        outcomes.add(new RequiredOutcome(id, OutcomeRequirementType.ELECTIVE));
      }
    }
    return new Credential(
        new CredentialId(identity.code()),
        identity.title(),
        qualification.kind() == Qualification.Kind.SKILL_SET
            ? CredentialType.SKILL_SET
            : CredentialType.QUALIFICATION,
        level(),
        identity.citation(),
        new ScopeOfPractice(scope(), List.of(), conditions()),
        new Requirements(outcomes, List.of(), List.of()),
        PERPETUAL,
        packaging());
  }

  /** Where code and title say different levels, none is claimed. */
  private @Nullable String level() {
    String byTitle = AqfLevel.of(identity.title());
    String code = qualification.levelCode();
    String byCode = code == null ? null : AqfLevel.ofCode(code);
    String at = ROOT + "/credentials/0/level";
    if (byTitle != null && byCode != null && !byTitle.equals(byCode)) {
      draft.stated(
          "level",
          at,
          "the title says "
              + byTitle
              + " and the level code "
              + code
              + " "
              + byCode
              + ": no level is claimed");
      return null;
    }
    String level = byCode == null ? byTitle : byCode;
    if (level != null) {
      draft.stated(
          byCode == null ? "title" : "level code " + code, at, "the level that it stands for");
    }
    return level;
  }

  private String scope() {
    ProductSection description = qualification.description();
    return description.state() == ProductSection.State.PRESENT
        ? description.statements().get(0).flat()
        : identity.title() + ". The source carries no description.";
  }

  private List<SourcedStatement> conditions() {
    List<SourcedStatement> conditions = new ArrayList<>();
    for (Statement statement : qualification.entryRequirements().statements()) {
      if (EntryRequirements.sayNone(statement.flat())) {
        draft.mapped(statement.place(), CONDITIONS, "the source says that nothing is required");
        continue;
      }
      draft.mapped(
          statement.place(), CONDITIONS + "/" + conditions.size(), "entry requirement, in words");
      conditions.add(
          new SourcedStatement(
              statement.flat(),
              identity.citation() + ", entry requirement " + (conditions.size() + 1)));
    }
    return conditions;
  }

  /** The counts, and every other rule in the source's words, whether it is understood or not. */
  private PackagingRules packaging() {
    ReadRules rules = qualification.packaging();
    List<SourcedStatement> grouping = new ArrayList<>();
    String at = ROOT + "/credentials/0/packaging_rules";
    for (var statement : rules.statements()) {
      if (statement.fate() == Fate.STRUCTURE) {
        continue;
      }
      boolean isCount = statement.fate() == Fate.RULE && statement.whole();
      draft.mapped(
          statement.place() + ": " + statement.said().sourceRef(),
          isCount ? at : at + "/grouping_rules/" + grouping.size(),
          switch (statement.fate()) {
            case RULE -> isCount ? "a count" : "a rule, in words and in the extension's form";
            case JUDGEMENT -> "what a person must judge, in words";
            default -> "a rule that is not understood, in words";
          });
      if (!isCount) {
        grouping.add(statement.said());
      }
    }
    return new PackagingRules(rules.total(), rules.core(), rules.elective(), grouping);
  }

  private Credential unitCredential(Prerequisite unit, List<Prerequisite> before) {
    boolean here =
        qualification.units().stream().anyMatch(own -> Objects.equals(own.code(), unit.code()));
    return new Credential(
        new CredentialId(unit.code()),
        unit.title(),
        CredentialType.UNIT_CREDENTIAL,
        null,
        identity.citation() + ", " + unit.place() + ", " + unit.code(),
        new ScopeOfPractice(
            unit.title() + ". What the unit authorises is stated there.", List.of(), List.of()),
        new Requirements(
            here
                ? List.of(
                    new RequiredOutcome(new OutcomeId(unit.code()), OutcomeRequirementType.CORE))
                : List.of(),
            before.stream()
                .map(
                    first ->
                        new RequiredCredential(
                            new CredentialId(first.code()), CredentialRelationship.PREREQUISITE))
                .distinct()
                .toList(),
            List.of()),
        PERPETUAL,
        LEFT_OUT);
  }
}
