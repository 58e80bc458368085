package online.ucca.triumvirate.model.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CredentialId;
import org.junit.jupiter.api.Test;

class CredentialCyclesTest {

  private static List<Finding> check(List<Credential> credentials) {
    Violations violations = new Violations();
    CredentialCycles.check(new CredentialMap(Samples.instrument("F"), credentials), violations);
    return violations.all();
  }

  private static List<String> paths(Credential... credentials) {
    return check(List.of(credentials)).stream()
        .map(finding -> finding.message().substring(finding.message().indexOf(": ") + 2))
        .toList();
  }

  @Test
  void findsSelfLoop() {
    assertEquals(List.of("a → a"), paths(Samples.credential("a", "a")));
  }

  @Test
  void findsCircleOfTwo_once() {
    assertEquals(
        List.of("a → b → a"), paths(Samples.credential("a", "b"), Samples.credential("b", "a")));
  }

  @Test
  void findsCircleOfThree_withoutWhatLeadsToIt() {
    assertEquals(
        List.of("b → c → d → b"),
        paths(
            Samples.credential("a", "b"),
            Samples.credential("b", "c"),
            Samples.credential("c", "d"),
            Samples.credential("d", "b")));
  }

  @Test
  void findsTwoSeparateCircles() {
    assertEquals(
        List.of("a → a", "b → c → b"),
        paths(
            Samples.credential("a", "a"),
            Samples.credential("b", "c"),
            Samples.credential("c", "b")));
  }

  @Test
  void namesTheCode_theLinkThatClosesIt_andItsSource() {
    Finding finding =
        check(
                List.of(
                    Samples.credential("a", "x", "b"),
                    Samples.credential("b", "a"),
                    Samples.credential("x")))
            .get(0);
    assertEquals("VAL_CIRCULAR_DEPENDENCY", finding.errorCode());
    assertEquals(
        "/instruments/credential_map/credentials/0/requirements/required_credentials/1/credential_ref",
        finding.triumvirateElement());
    assertEquals("Harbour Rules, schedule a", finding.sourceElement());
  }

  @Test
  void acceptsPrerequisitesThatMeetAgain() {
    assertEquals(
        List.of(),
        paths(
            Samples.credential("a", "b", "c"),
            Samples.credential("b", "d"),
            Samples.credential("c", "d"),
            Samples.credential("d")));
  }

  @Test
  void leavesDanglingPrerequisitesToOthers() {
    assertEquals(List.of(), paths(Samples.credential("a", "nowhere")));
  }

  @Test
  void looksAtPrerequisitesOnly() {
    List<Credential> credentials = new ArrayList<>();
    for (CredentialRelationship relationship :
        List.of(CredentialRelationship.COREQUISITE, CredentialRelationship.SUPERSEDES)) {
      String id = relationship.name();
      Credential plain = Samples.credential(id);
      credentials.add(
          new Credential(
              plain.credentialId(),
              plain.title(),
              plain.credentialType(),
              plain.level(),
              plain.sourceRef(),
              plain.scopeOfPractice(),
              new Requirements(
                  List.of(),
                  List.of(new RequiredCredential(new CredentialId(id), relationship)),
                  List.of()),
              plain.lifecycle(),
              plain.packagingRules()));
    }
    assertEquals(List.of(), check(credentials));
  }

  @Test
  void walksAChainOfAHundredThousand_withoutStackOverflow() {
    int length = 100_000;
    List<Credential> chain =
        IntStream.range(0, length)
            .mapToObj(i -> Samples.credential("c" + i, "c" + (i + 1) % length))
            .toList();
    List<Finding> findings = check(chain);
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).message().length() < 1000, "a message for people");
    assertEquals(List.of(), check(chain.subList(0, length - 1)));
  }

  /** Every credential requires all before it and the next: hundreds of thousands of circles. */
  @Test
  void staysQuick_whenEverythingRequiresEverything() {
    int size = 700;
    List<Credential> tangle =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    Samples.credential(
                        "c" + i,
                        IntStream.range(0, size).mapToObj(j -> "c" + j).toArray(String[]::new)))
            .toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          List<Finding> findings = check(tangle);
          assertTrue(!findings.isEmpty() && findings.size() <= 700, "found " + findings.size());
        });
  }
}
