package online.ucca.triumvirate.model.diff;

import static online.ucca.triumvirate.model.diff.Versions.credential;
import static online.ucca.triumvirate.model.diff.Versions.criterion;
import static online.ucca.triumvirate.model.diff.Versions.instrument;
import static online.ucca.triumvirate.model.diff.Versions.outcome;
import static online.ucca.triumvirate.model.diff.Versions.outcomes;
import static online.ucca.triumvirate.model.diff.Versions.respelled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as a change of a part, and how it is told. */
class MembersTest {

  private static List<ChangedMember> members(Triumvirate older, Triumvirate newer) {
    return TriumvirateDiff.between(older, newer).changes().stream()
        .flatMap(change -> change.members().stream())
        .toList();
  }

  private static Triumvirate licence(String... outcomes) {
    return Samples.with(
        List.of(
            outcome("1", "Prepare", criterion("1.1", "Check")),
            outcome("2", "Handle", criterion("2.1", "Moor")),
            outcome("3", "Report", criterion("3.1", "Tell"))),
        List.of(),
        List.of(credential("c", "Linesman", outcomes)));
  }

  @Test
  void tellsTheValueBeforeAndAfter_withItsPointers() {
    String at = "/instruments/outcome_specification/outcomes/0/criteria/0/evidence_type";
    Criterion known =
        new Criterion(
            new CriterionId("1.1"),
            "Check",
            "HB100 R1, criterion 1.1",
            EvidenceType.KNOWLEDGE,
            null,
            List.of(),
            List.of());
    assertEquals(
        List.of(new ChangedMember("evidence_type", at, at, "performance", "knowledge")),
        members(
            outcomes(outcome("1", "Prepare", criterion("1.1", "Check"))),
            outcomes(outcome("1", "Prepare", known))));
  }

  @Test
  void tellsAnEntryOfAListThatIsAddedOrRemoved() {
    String list = "/instruments/credential_map/credentials/0/requirements/required_outcomes/";
    Map<String, Object> entry = Map.of("outcome_ref", "2", "requirement_type", "core");
    ChangedMember added =
        new ChangedMember("requirements/required_outcomes", null, list + "1", null, entry);
    assertEquals(List.of(added), members(licence("1", "3"), licence("1", "2", "3")));
    assertEquals(
        List.of(new ChangedMember(added.member(), list + "1", null, entry, null)),
        members(licence("1", "2", "3"), licence("1", "3")));
  }

  @Test
  void tellsEntriesThatTradePlaces() {
    ChangedMember order = members(licence("1", "2", "3"), licence("1", "3", "2")).get(0);
    assertEquals("requirements/required_outcomes", order.member());
    assertEquals(
        List.of(
            Map.of("outcome_ref", "2", "requirement_type", "core"),
            Map.of("outcome_ref", "3", "requirement_type", "core")),
        order.before());
  }

  @Test
  void doesNotTellAReferenceThatFollowsItsTarget() {
    Triumvirate after =
        Samples.with(
            List.of(
                outcome("1", "Rest", criterion("1.1", "Sit")),
                outcome("2", "Prepare", criterion("2.1", "Check")),
                outcome("3", "Handle", criterion("3.1", "Moor")),
                outcome("4", "Report", criterion("4.1", "Tell"))),
            List.of(),
            List.of(credential("c", "Linesman", "1", "2", "3", "4")));
    assertEquals(
        List.of(
            "added outcome >1",
            "added criterion >1.1",
            "renumbered outcome 1>2",
            "renumbered criterion 1.1>2.1",
            "renumbered outcome 2>3",
            "renumbered criterion 2.1>3.1",
            "renumbered outcome 3>4",
            "renumbered criterion 3.1>4.1",
            "changed credential c>c [requirements/required_outcomes]"),
        Told.between(licence("1", "2", "3"), after));
    assertEquals(
        Map.of("outcome_ref", "1", "requirement_type", "core"),
        members(licence("1", "2", "3"), after).get(0).after());
  }

  @Test
  void tellsAReferenceThatKeepsItsTextAndChangesItsTarget() {
    Triumvirate before =
        outcomes(
            outcome("1", "Prepare", criterion("a", "Check"), criterion("b", "Moor"), under("a")));
    Triumvirate after =
        outcomes(
            outcome("1", "Prepare", criterion("b", "Check"), criterion("a", "Moor"), under("a")));
    assertEquals(
        List.of(
            "renumbered criterion a>b",
            "renumbered criterion b>a",
            "changed criterion c>c [parent_criterion_id]"),
        Told.between(before, after));
  }

  private static Criterion under(String parent) {
    return new Criterion(
        new CriterionId("c"),
        "Refine",
        "page 1",
        EvidenceType.PRODUCT,
        new CriterionId(parent),
        List.of(),
        List.of());
  }

  @Test
  void tellsANewReleaseAsOneChange_notAsAChangeOfEveryCitation() {
    Triumvirate before =
        Versions.withInstrument(
            FullVersion.full(), instrument("HB100", "R1", List.of(), List.of()));
    Triumvirate after =
        Versions.withInstrument(
            respelled(FullVersion.full(), "HB100 R1", "HB100 R7"),
            instrument("HB100", "R7", List.of(), List.of()));
    assertEquals(
        List.of("changed outcome_specification HB100>HB100 [instrument_ref/version]"),
        Told.between(before, after));
  }

  @Test
  void tellsACitationThatChangesByItself() {
    Triumvirate before = outcomes(outcome("1", "Prepare", criterion("1.1", "Check")));
    for (String other :
        List.of("HB100 R1, criterion 1.2", "HB100 R2, criterion 1.1", "HB100-R1, criterion 1.1")) {
      assertEquals(
          List.of("changed criterion 1.1>1.1 [source_ref]"),
          Told.between(before, respelled(before, "HB100 R1, criterion 1.1", other)));
    }
  }

  @Test
  void isMirrored_theOtherWayRound() {
    Triumvirate older = FullVersion.full();
    Triumvirate newer =
        respelled(
            Samples.with(
                List.of(
                    outcome("1", "New", criterion("1.1", "Check")),
                    outcome("2", "Outcome number 1", criterion("2.1", "Do the first thing of 1"))),
                List.of(Versions.rule("r2", "Keep records."), Versions.rule("r3", "Sing.")),
                List.of(credential("c2", "Deckhand", "2"), credential("c3", "Mate", "1"))),
            "R1",
            "R2");
    TriumvirateDiff there = TriumvirateDiff.between(older, newer);
    TriumvirateDiff back = TriumvirateDiff.between(newer, older);
    assertEquals(sorted(there, false), sorted(back, true));
    assertTrue(there.changes().size() > 20, there::toString);
    assertEquals(
        there.summary().stream().map(Tally::added).toList(),
        back.summary().stream().map(Tally::removed).toList());
  }

  static List<String> sorted(TriumvirateDiff diff, boolean mirrored) {
    return diff.changes().stream()
        .map(
            change ->
                (mirrored ? change.after() : change.before())
                    + ">"
                    + (mirrored ? change.before() : change.after())
                    + change.members().stream().map(member -> sides(member, mirrored)).toList())
        .sorted()
        .toList();
  }

  private static List<@Nullable Object> sides(ChangedMember member, boolean mirrored) {
    List<@Nullable Object> sides =
        Arrays.asList(
            member.pointerBefore(), member.before(), member.pointerAfter(), member.after());
    return mirrored ? Arrays.asList(sides.get(2), sides.get(3), sides.get(0), sides.get(1)) : sides;
  }

  @Test
  void tellsOfTheEnvelopeWhatADriftMonitorNeeds() {
    Triumvirate before = Samples.triumvirate();
    Triumvirate after = respelled(before, before.sourceCorpus().corpusHash().hex(), "b".repeat(64));
    assertEquals(
        List.of(
            "changed envelope "
                + before.sourceCorpus().corpusTitle()
                + ">"
                + after.sourceCorpus().corpusTitle()
                + " [source_corpus/corpus_hash]"),
        Told.between(before, after));
    assertEquals(
        List.of("domain/labels/candidate"),
        members(before, respelled(before, "trainee", "learner")).stream()
            .map(ChangedMember::member)
            .toList());
  }

  @Test
  void keepsTheOrderOfTheNewerDocument() {
    List<Integer> ranks =
        TriumvirateDiff.between(licence("1"), FullVersion.full()).changes().stream()
            .map(change -> part(change.after()))
            .filter(rank -> rank >= 0)
            .toList();
    assertEquals(ranks.stream().sorted().toList(), ranks);
  }

  private static int part(@Nullable Place place) {
    List<String> order = List.of("outcome_spec", "compliance", "credential_map");
    return place == null || place.pointer().isEmpty()
        ? -1
        : order.indexOf(
            order.stream()
                .filter(name -> place.pointer().startsWith("/instruments/" + name))
                .findFirst()
                .orElseThrow());
  }
}
