package online.ucca.triumvirate.adapter.faa.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.faa.rule.RuleIds;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole part 61, the flight instructor's standard and the sample endorsements, as published.
 */
class RealCredentialMapTest {
  private static MapRun run = MapRun.NOTHING;

  @BeforeAll
  static void translate() {
    run = MapRun.of(List.of(RealLaw.part61()), RealLaw.standard(), RealLaw.endorsements());
  }

  /** Counted by eye in § 61.5: 8 certificates, 26 + 12 + 3 ratings; and 7 + 21 endorsements. */
  @Test
  void findsEveryCertificateRatingAndEndorsement() {
    assertEquals(8, count(CredentialType.LICENCE));
    assertEquals(26 + 12 + 3, count(CredentialType.RATING));
    assertEquals(7 + 21, count(CredentialType.ENDORSEMENT));
    assertEquals(
        "14 CFR 61.5(b)(8)(iii)",
        run.credential("Pilot, instrument rating: Powered-lift").sourceRef());
    assertEquals(
        "14 CFR 61.5(c)(3)(ii)",
        run.credential("Flight instructor, rotorcraft class rating: Gyroplane").sourceRef());
    assertEquals(
        "14 CFR 61.5(d)(2)", run.credential("Ground instructor, rating: Advanced").sourceRef());
    assertEquals(
        "14 CFR 61.31(h)",
        run.credential("Endorsement: additional aircraft type-specific training").sourceRef());
    assertEquals("14 CFR part 61", run.map().instrumentRef().instrumentId());
    assertEquals(List.of(), run.warningsWith(ErrorCode.TRN_SECTION_NOT_IN_SOURCE));
  }

  @Test
  void refersOnlyToClausesThatAreThere() {
    Set<RuleId> clauses =
        RealLaw.part61().clauses().stream()
            .filter(clause -> !clause.isReserved() && !clause.text().isEmpty())
            .map(clause -> RuleIds.of(clause.citation()))
            .collect(Collectors.toSet());
    List<RuleId> referred =
        run.map().credentials().stream()
            .flatMap(one -> one.requirements().complianceRules().stream())
            .map(rule -> rule.ruleRef())
            .toList();
    assertTrue(referred.size() > 3000, referred.size() + " rules");
    assertTrue(clauses.containsAll(referred));
    assertEquals(
        List.of(),
        IntegrityCheck.check(run.triumvirate()).stream()
            .filter(one -> String.valueOf(one.triumvirateElement()).contains("credential_map"))
            .toList());
  }

  @Test
  void writesThePrerequisitesDown() {
    Map<String, String> between = new TreeMap<>();
    for (Credential one : run.map().credentials()) {
      if (one.credentialType() == CredentialType.LICENCE) {
        between.put(
            one.credentialId().value(), one.requirements().requiredCredentials().toString());
      }
    }
    assertEquals(Set.of("[]"), Set.copyOf(between.values()), "the law leaves a choice everywhere");
    Map<String, List<String>> choices = choices();
    assertEquals(List.of(), choices.getOrDefault("student-pilot-certificate", List.of()));
    assertEquals(
        List.of("14 CFR 61.96(b)(9): [student-pilot-certificate, sport-pilot-certificate]"),
        choices.get("recreational-pilot-certificate"));
    assertEquals(
        List.of(
            "14 CFR 61.103(j): [student-pilot-certificate, sport-pilot-certificate,"
                + " recreational-pilot-certificate]"),
        choices.get("private-pilot-certificate"));
    assertEquals(
        List.of("14 CFR 61.123(h): [private-pilot-certificate]"),
        choices.get("commercial-pilot-certificate"));
    assertEquals(
        List.of("14 CFR 61.153(d)(1): [commercial-pilot-certificate]"),
        choices.get("airline-transport-pilot-certificate"));
    assertEquals(
        List.of(
            "14 CFR 61.183(c): [commercial-pilot-certificate,"
                + " airline-transport-pilot-certificate]"),
        choices.get("flight-instructor-certificate"));
    assertEquals(List.of(), choices.getOrDefault("ground-instructor-certificate", List.of()));
    assertEquals(
        List.of(
            "14 CFR 61.5(b)(8)(i): [private-pilot-certificate, commercial-pilot-certificate]",
            "14 CFR 61.65(a)(1): [private-pilot-certificate]"),
        choices.get("pilot-instrument-rating-airplane"));
    assertEquals(
        List.of(
            "PREREQUISITE flight-instructor-certificate",
            "COREQUISITE flight-instructor-aircraft-category-rating-airplane"),
        required("Flight instructor, airplane class rating: Single-engine"));
    assertEquals(
        List.of("PREREQUISITE ground-instructor-certificate"),
        required("Ground instructor, rating: Basic"));
    assertEquals(
        List.of("PREREQUISITE student-pilot-certificate"),
        required("Endorsement: solo cross-country flight"));
  }

  @Test
  void goesInNoCircle_evenAlongTheChoices() {
    Map<String, Set<String>> before = new TreeMap<>();
    for (Credential one : run.map().credentials()) {
      Set<String> needed =
          before.computeIfAbsent(one.credentialId().value(), key -> new TreeSet<>());
      one.requirements().requiredCredentials().stream()
          .filter(required -> required.relationship() == CredentialRelationship.PREREQUISITE)
          .forEach(required -> needed.add(required.credentialRef().value()));
    }
    choices().forEach((id, lines) -> lines.forEach(line -> addAll(before, id, line)));
    assertEquals(77, before.size());
    while (!before.isEmpty()) {
      Set<String> free =
          before.entrySet().stream()
              .filter(one -> one.getValue().stream().noneMatch(before::containsKey))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      assertFalse(free.isEmpty(), () -> "a circle among " + before);
      before.keySet().removeAll(free);
    }
  }

  private static void addAll(Map<String, Set<String>> before, String id, String line) {
    String certificates = line.substring(line.indexOf('[') + 1, line.length() - 1);
    before
        .computeIfAbsent(id, key -> new TreeSet<>())
        .addAll(List.of(certificates.split(", ", -1)));
  }

  @Test
  void readsEveryTermFromTheLaw() {
    Map<String, String> terms = new TreeMap<>();
    for (Credential one : run.map().credentials()) {
      if (one.lifecycle().validityPeriod() != null) {
        terms.put(
            one.title(), one.lifecycle().validityPeriod() + " " + one.lifecycle().validityBasis());
      }
    }
    String months = " " + ValidityBasis.END_OF_CALENDAR_MONTH;
    String days = " " + ValidityBasis.EXACT;
    assertEquals(
        new TreeMap<>(
            Map.of(
                "Flight instructor certificate", "P24M" + months,
                "Flight review", "P24M" + months,
                "Category II pilot authorization", "P6M" + months,
                "Category III pilot authorization", "P6M" + months,
                "Endorsement: solo flight", "P90D" + days,
                "Endorsement: solo flight at night", "P90D" + days,
                "Endorsement: solo flight in Class B airspace", "P90D" + days,
                "Endorsement: solo flight at a Class B airport", "P90D" + days)),
        terms);
    assertNull(run.credential("Student pilot certificate").lifecycle().validityPeriod());
  }

  @Test
  void saysHowAnInstructorRenewsReinstatesAndLoses() {
    Credential instructor = run.credential("Flight instructor certificate");
    List<String> renewal = sources(instructor.lifecycle().renewalRequirements());
    assertEquals(15 + 12, renewal.size(), "paragraphs of §§ 61.197 and 61.199 in the source");
    assertTrue(renewal.contains("14 CFR 61.197(a)(2)(iii)"));
    assertTrue(renewal.contains("14 CFR 61.199(a)(1)"));
    assertEquals(
        List.of(
            "14 CFR 61.15(a)(2)",
            "14 CFR 61.15(b)(2)",
            "14 CFR 61.15(d)(2)",
            "14 CFR 61.15(f)(2)",
            "14 CFR 61.16(b)",
            "14 CFR 61.37(c)",
            "14 CFR 61.59(b)"),
        sources(instructor.lifecycle().revocationConditions()));
    assertEquals(
        15 + 12,
        instructor.requirements().complianceRules().stream()
            .filter(rule -> rule.applicability() == RuleApplicability.RENEWAL)
            .count());
  }

  @Test
  void placesTheSampleEndorsements_andSaysWhichFindNoPlace() {
    assertEquals(
        Stream.of(
                "A.14", "A.46", "A.56", "A.57", "A.58", "A.59", "A.60", "A.61", "A.62", "A.63",
                "A.64", "A.83", "A.85")
            .toList(),
        run.result().unmappedElements().stream()
            .map(one -> one.sourceElement().substring(one.sourceElement().lastIndexOf('/') + 1))
            .toList());
    assertTrue(
        MapRun.from(
                run.credential("Endorsement: operating complex airplanes")
                    .scopeOfPractice()
                    .conditions(),
                "AC 61-65H, A.68")
            .startsWith(
                "To act as pilot in command in a complex airplane: § 61.31(e). \"I certify"));
    List<String> instructor =
        sources(run.credential("Flight instructor certificate").scopeOfPractice().conditions());
    assertTrue(
        instructor.containsAll(
            List.of("AC 61-65H, A.41", "AC 61-65H, A.45", "AC 61-65H, A.1", "AC 61-65H, A.2")),
        instructor::toString);
  }

  private static List<String> required(String title) {
    return run.credential(title).requirements().requiredCredentials().stream()
        .map(one -> one.relationship() + " " + one.credentialRef())
        .toList();
  }

  private static List<String> sources(List<SourcedStatement> statements) {
    return statements.stream().map(SourcedStatement::sourceRef).toList();
  }

  private static long count(CredentialType type) {
    return run.map().credentials().stream().filter(one -> one.credentialType() == type).count();
  }

  /** Each choice as "clause: [certificates]", by credential. */
  private static Map<String, List<String>> choices() {
    Map<String, List<String>> lines = new TreeMap<>();
    if (run.triumvirate().extensions().get(Prerequisites.EXTENSION) instanceof Map<?, ?> all) {
      all.forEach(
          (id, list) -> {
            if (list instanceof List<?> own) {
              List<String> texts = new ArrayList<>();
              for (Object one : own) {
                if (one instanceof Map<?, ?> choice) {
                  texts.add(choice.get("source_ref") + ": " + choice.get("any_of"));
                }
              }
              lines.put(String.valueOf(id), texts);
            }
          });
    }
    return lines;
  }
}
