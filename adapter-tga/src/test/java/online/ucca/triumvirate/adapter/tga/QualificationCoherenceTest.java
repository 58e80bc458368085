package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.packaging.ChoiceGroup;
import online.ucca.triumvirate.model.packaging.PackagingExtension;
import online.ucca.triumvirate.model.packaging.PackagingStructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualificationCoherenceTest {
  private static final String RULES = "/instruments/credential_map/credentials/0/packaging_rules/";

  private final Triumvirate whole = whole();

  @Test
  void findsNothingInAWholeQualification() {
    assertEquals(List.of(), found(whole));
  }

  @Test
  void findsCountsThatTheUnitsListedCannotMeet() {
    assertEquals(
        List.of("VAL_PACKAGING_INCOHERENT " + RULES + "core_required"),
        found(with(whole, 5, 3, 2).withExtensions(Map.of())));
    assertEquals(
        List.of(
            "VAL_PACKAGING_INCOHERENT " + RULES + "elective_required",
            "VAL_PACKAGING_INCOHERENT " + RULES + "minimum_total"),
        found(with(whole, 9, null, 8).withExtensions(Map.of())));
  }

  @Test
  void findsACountThatTheExtensionDoesNotState() {
    assertEquals(
        List.of("VAL_PACKAGING_INCOHERENT " + RULES + "core_required"),
        found(with(whole, 4, 1, 2)));
  }

  @Test
  void findsAGroupThatNamesWhatIsNotThere() {
    PackagingStructure structure =
        PackagingExtension.find(whole, new CredentialId("SAM30126")).orElseThrow();
    List<ChoiceGroup> groups = new ArrayList<>(structure.groups());
    groups.add(new ChoiceGroup("Z", "Group Z", List.of(new OutcomeId("SAMXXX999")), "here"));
    Map<String, Object> extension =
        PackagingExtension.write(
            Map.of(
                new CredentialId("SAM30126"),
                new PackagingStructure(
                    groups, structure.rules(), structure.judgements(), structure.inWords())));
    assertEquals(
        List.of("VAL_DANGLING_REFERENCE /extensions/" + PackagingExtension.KEY),
        found(whole.withExtensions(Map.of(PackagingExtension.KEY, extension))));
  }

  @Test
  void findsAnExtensionThatCannotBeRead() {
    assertEquals(
        List.of("VAL_BAD_VALUE /extensions/" + PackagingExtension.KEY),
        found(whole.withExtensions(Map.of(PackagingExtension.KEY, "rules"))));
  }

  @Test
  void findsThatTheQualificationItselfIsMissing() {
    List<Credential> credentials = whole.instruments().credentialMap().credentials();
    assertEquals(
        List.of("VAL_MISSING_REQUIRED_FIELD /instruments/credential_map/credentials"),
        found(with(whole, credentials.subList(1, credentials.size()))));
  }

  private static Triumvirate whole() {
    var result =
        Qualifications.translate(
            Qualifications.text(Qualifications.sections(), Qualifications.grid()));
    return TestHost.required(result.triumvirate(), result.errors());
  }

  private static List<String> found(Triumvirate triumvirate) {
    return TgaCoherence.check(triumvirate).stream()
        .map(finding -> finding.errorCode() + " " + finding.triumvirateElement())
        .toList();
  }

  private static Triumvirate with(
      Triumvirate base,
      @Nullable Integer total,
      @Nullable Integer core,
      @Nullable Integer elective) {
    List<Credential> credentials =
        new ArrayList<>(base.instruments().credentialMap().credentials());
    Credential first = credentials.get(0);
    credentials.set(
        0,
        new Credential(
            first.credentialId(),
            first.title(),
            first.credentialType(),
            first.level(),
            first.sourceRef(),
            first.scopeOfPractice(),
            first.requirements(),
            first.lifecycle(),
            new PackagingRules(total, core, elective, List.of())));
    return with(base, credentials);
  }

  private static Triumvirate with(Triumvirate base, List<Credential> credentials) {
    Instruments instruments = base.instruments();
    return new Triumvirate(
        base.schemaVersion(),
        base.triumvirateId(),
        base.createdAt(),
        base.adapterId(),
        base.adapterVersion(),
        base.clientId(),
        base.sourceCorpus(),
        new Instruments(
            instruments.outcomeSpecification(),
            instruments.complianceRuleset(),
            new CredentialMap(instruments.credentialMap().instrumentRef(), credentials)),
        base.validation(),
        base.provenance(),
        base.extensions());
  }
}
