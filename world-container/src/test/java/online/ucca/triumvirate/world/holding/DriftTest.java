package online.ucca.triumvirate.world.holding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.model.diff.Change;
import online.ucca.triumvirate.model.diff.ChangedMember;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.ReadTriumvirate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two states of a register; what was changed between them was written here by hand. */
class DriftTest {
  private static final String CODE = "HARBQUA300";

  @TempDir Path home;
  private final SmallRegister register = new SmallRegister();

  @AfterEach
  void stop() {
    register.close();
  }

  private void sync(String... codes) {
    SyncProcess.run(register.settings(home), List.of(codes), new SyncProcess.Silence());
  }

  private HoldingsFolder folder() {
    return HoldingsFolder.of(register.settings(home));
  }

  private static FindDrift find() {
    return new FindDrift(ReadTriumvirate.installed());
  }

  private Drift drift() {
    return find().ofNewestSync(folder());
  }

  /** Release 3: one criterion, one item of the knowledge evidence, one supersession. */
  private static String release3(String text) {
    return text.replace("\"releaseNumber\": \"2\"", "\"releaseNumber\": \"3\"")
        .replace("rel-2", "rel-3")
        .replace("Check the lines at each turn of the tide", "Check the lines every four hours")
        .replace("  - breast lines", "  - breast lines and bow lines")
        .replace(
            "\"code\": \"HARBQUA105\",\n   \"mapsToCode\": \"HARBQUA300\"",
            "\"code\": \"HARBQUA300\",\n   \"mapsToCode\": \"HARBQUA400\"");
  }

  @Test
  void reportsExactlyWhatChanged() {
    register.publish(CODE);
    sync(CODE);
    register.publish(CODE, DriftTest::release3);
    sync(CODE);
    Drift drift = drift();
    assertEquals(1, drift.compared());
    assertEquals(1, drift.instruments().size());
    InstrumentDrift unit = drift.instruments().get(0);
    assertEquals("HARBQUA300 new_release", unit.code() + " " + unit.kind());
    assertEquals(
        List.of(
            new SupersessionDrift("removed", "supersedes", "HARBQUA105", null, false),
            new SupersessionDrift("added", "superseded_by", "HARBQUA400", null, false)),
        unit.supersessions());
    assertEquals(
        List.of(
            "outcome_specification changed: instrument_ref/superseded_by,"
                + " instrument_ref/supersedes, instrument_ref/version",
            "criterion changed: description",
            "knowledge_evidence changed: statement"),
        unit.changes().stream().map(DriftTest::line).toList());
    Change criterion = unit.changes().get(1);
    assertEquals("Check the lines at each turn of the tide", criterion.members().get(0).before());
    assertEquals("Check the lines every four hours", criterion.members().get(0).after());
  }

  private static String line(Change change) {
    return change.part().name().toLowerCase(java.util.Locale.ROOT)
        + " "
        + change.kind().name().toLowerCase(java.util.Locale.ROOT)
        + ": "
        + String.join(
            ", ", change.members().stream().map(ChangedMember::member).distinct().toList());
  }

  @Test
  void findsNothing_whereOnlyTheServicesFormChanged() {
    register.publish(CODE);
    sync(CODE);
    register.publish(CODE, text -> text.replace("\n", "\n "));
    sync(CODE);
    Drift drift = drift();
    assertEquals(List.of(), drift.instruments());
    assertEquals(1, drift.compared());
  }

  @Test
  void tellsNewAndRemovedAndUnread_andLeavesOutWhatWasNotAskedFor() {
    for (String code : List.of("HARBQUA300", "HARBQUA301", "HARBQUA302", "HARBQUA303")) {
      register.publish(code);
    }
    sync("HARBQUA300", "HARBQUA301", "HARBQUA302", "HARBQUA303");
    register.withdraw("HARBQUA301");
    register.publish("HARBQUA302", text -> text.replace("1. Prepare the berth", ""));
    register.publish("HARBQUA303", DriftTest::release3);
    register.publish("HARBQUA304");
    sync("HARBQUA300", "HARBQUA301", "HARBQUA302", "HARBQUA304");
    Drift drift = drift();
    assertEquals(
        List.of("HARBQUA301 removed", "HARBQUA304 new"),
        drift.instruments().stream().map(one -> one.code() + " " + one.kind()).toList());
    assertEquals(
        List.of("HARBQUA302 refused"),
        drift.notRead().stream().map(one -> one.code() + " " + one.result()).toList());
    assertEquals(1, drift.compared());
    assertEquals(1, drift.count(DriftKind.NEW));
  }

  @Test
  void comparesFoldersOfTriumvirates_theLatestReleaseOfEach() throws IOException {
    register.publish(CODE);
    sync(CODE);
    Path held = Files.createDirectories(home.resolve("held"));
    copyHeld(held.resolve("b.json"));
    register.publish(CODE, DriftTest::release3);
    sync(CODE);
    Path newer = Files.createDirectories(home.resolve("newer"));
    Files.copy(held.resolve("b.json"), newer.resolve("z.json"));
    copyHeld(newer.resolve("a.json"));
    ReadHoldings reader = new ReadHoldings(ReadTriumvirate.installed());
    Drift drift = find().between(reader.read(held), reader.read(newer));
    assertEquals(1, drift.count(DriftKind.NEW_RELEASE));
    assertEquals(3, drift.instruments().get(0).changes().size());
    assertTrue(
        find().between(reader.read(held), reader.read(held)).instruments().isEmpty(),
        "a folder does not drift from itself");
  }

  private void copyHeld(Path to) throws IOException {
    HeldInstrument held = HoldingsFolder.after(folder().syncs()).get(CODE);
    if (held == null) {
      throw new AssertionError("nothing is held");
    }
    Files.write(to, folder().triumvirate(held));
  }

  @Test
  void saysWhatToDo_whereNothingWasSynced() {
    Refusal refusal = assertThrows(Refusal.class, this::drift);
    assertEquals("ENV_FILE_UNREADABLE", refusal.code());
    assertTrue(refusal.findings().get(0).remediation().contains("triumvirate sync"));
  }

  @Test
  void refusesFoldersThatHoldSomethingElse() throws IOException {
    Path folder = Files.createDirectories(home.resolve("other"));
    Files.writeString(folder.resolve("x.json"), "{}");
    Files.writeString(folder.resolve("y.json"), "[");
    ReadHoldings reader = new ReadHoldings(ReadTriumvirate.installed());
    Refusal refusal = assertThrows(Refusal.class, () -> reader.read(folder));
    assertEquals(
        List.of(folder.resolve("x.json").toString(), folder.resolve("y.json").toString()),
        refusal.findings().stream().map(finding -> finding.sourceElement()).distinct().toList());
    assertThrows(Refusal.class, () -> reader.read(home.resolve("nowhere")));
  }
}
