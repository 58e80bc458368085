package online.ucca.triumvirate.adapter.faa.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.json.Binding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the real Credential Map is linked to, and what the log says of each of its nodes. */
class RealCredentialLinksTest {
  private static MapRun run = MapRun.NOTHING;

  @BeforeAll
  static void translate() {
    run = MapRun.of(List.of(RealLaw.part61()), RealLaw.standard(), RealLaw.endorsements());
  }

  @Test
  void requiresEveryTask_andOfEachClassWhatTheLawListsForIt() {
    List<String> all = tasks("Flight instructor certificate", OutcomeRequirementType.values());
    assertEquals(85, all.size());
    assertEquals(
        List.of("AI.X.B", "AI.XIII.A", "AI.XIII.B", "AI.XIII.C"),
        tasks("Flight instructor certificate", OutcomeRequirementType.ELECTIVE));
    List<String> single = new ArrayList<>(all);
    single.removeAll(List.of("AI.XIII.A", "AI.XIII.B", "AI.XIII.C"));
    List<String> multi = new ArrayList<>(all);
    multi.remove("AI.X.B");
    assertEquals(
        Set.copyOf(single),
        Set.copyOf(
            tasks(
                "Flight instructor, airplane class rating: Single-engine",
                OutcomeRequirementType.CORE)));
    assertEquals(
        Set.copyOf(multi),
        Set.copyOf(
            tasks(
                "Flight instructor, airplane class rating: Multiengine",
                OutcomeRequirementType.CORE)));
    assertEquals(
        3,
        run.map().credentials().stream()
            .filter(one -> !one.requirements().requiredOutcomes().isEmpty())
            .count());
  }

  @Test
  void tellsOfEveryNodeWhereItCameFrom() {
    var document = Binding.write(run.triumvirate()).tree();
    Set<String> pointers = new TreeSet<>();
    for (MappingDecision decision : run.result().translationLog()) {
      assertTrue(
          Json.createPointer(decision.triumvirateElement()).containsValue(document),
          decision::toString);
      assertFalse(decision.sourceElement().isBlank(), decision::toString);
      pointers.add(decision.triumvirateElement());
    }
    for (int i = 0; i < run.map().credentials().size(); i++) {
      String at = "/instruments/credential_map/credentials/" + i;
      Credential one = run.map().credentials().get(i);
      assertTrue(pointers.contains(at), at);
      assertTrue(pointers.contains(at + "/scope_of_practice/description"), at);
      for (int j = 0; j < one.requirements().requiredCredentials().size(); j++) {
        assertTrue(pointers.contains(at + "/requirements/required_credentials/" + j), at);
      }
      has(pointers, at + "/scope_of_practice/limitations/", one.scopeOfPractice().limitations());
      has(pointers, at + "/scope_of_practice/conditions/", one.scopeOfPractice().conditions());
      has(pointers, at + "/lifecycle/renewal_requirements/", one.lifecycle().renewalRequirements());
      has(
          pointers,
          at + "/lifecycle/revocation_conditions/",
          one.lifecycle().revocationConditions());
      assertEquals(
          one.lifecycle().validityPeriod() != null,
          pointers.contains(at + "/lifecycle/validity_period"));
    }
  }

  private static void has(Set<String> pointers, String at, List<SourcedStatement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      assertTrue(pointers.contains(at + i), at + i);
    }
  }

  private static List<String> tasks(String title, OutcomeRequirementType... types) {
    return run.credential(title).requirements().requiredOutcomes().stream()
        .filter(one -> List.of(types).contains(one.requirementType()))
        .map(one -> one.outcomeRef().value())
        .toList();
  }
}
