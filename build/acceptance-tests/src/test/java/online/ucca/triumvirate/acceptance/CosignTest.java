package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A CCO signed twice: {@code cosign}, and what {@code verify} says of it. */
class CosignTest {
  @TempDir Path folder;

  private Command command = new Command(Path.of("unset"));
  private Command elsewhere = command;
  private Path triumvirate = Path.of("unset");
  private Path processed = triumvirate;
  private Path expert = triumvirate;
  private Path issued = triumvirate;

  @BeforeEach
  void process() {
    command = new Command(folder.resolve("home"));
    elsewhere = new Command(folder.resolve("elsewhere"));
    triumvirate = folder.resolve("unit.triumvirate.json");
    processed = folder.resolve("unit.cco.json");
    expert = folder.resolve("expert.pem");
    issued = folder.resolve("unit.issued.json");
    assertDone(command.run("translate", Command.SAMPLE, "--out", triumvirate));
    assertDone(command.run("process", triumvirate, "--out", processed));
    assertDone(command.run("keygen", "--out", expert));
  }

  private static void assertDone(Result result) {
    assertEquals(0, result.status(), result::err);
  }

  private static void assertRefused(String code, Result result) {
    assertEquals(1, result.status(), result.err());
    assertTrue(result.err().contains("refused " + code), result.err());
    assertTrue(result.err().contains("do: "), result.err());
  }

  private Result cosign(Path file, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("cosign", file, "--key", expert, "--role", "domain-expert"));
    words.addAll(List.of(more));
    return command.run(words.toArray());
  }

  private static JsonObject json(Result result) {
    return JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
  }

  private static List<String> codes(JsonObject report) {
    return report.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
        .map(finding -> finding.getString("error_code"))
        .toList();
  }

  @Test
  void issuesACco_showsWhatIsSigned_andRegistersTheKeyOnce() {
    Result first = cosign(processed, "--out", issued, "--holder", "A. Expert");
    assertDone(first);
    assertTrue(first.out().startsWith("issued "), first.out());
    for (String shown :
        List.of(
            "To be signed: the CCO urn:uuid:",
            "SAMWRK201 R1, Hand over work at the end of a shift",
            "4 outcomes with 14 criteria",
            "empty      hard_gates: ",
            "VAL_RULESET_REFERENCE_ONLY",
            "SAMWRK201 does not expire",
            "as a domain expert's")) {
      assertTrue(first.err().contains(shown), first.err());
    }
    JsonObject report = json(command.run("verify", issued, "--json"));
    assertTrue(report.getBoolean("success"));
    assertEquals("issued", report.getString("state"));
    assertEquals(
        List.of("processor", "domain_expert"),
        report.getJsonArray("signers").getValuesAs(JsonObject.class).stream()
            .map(signer -> signer.getString("role"))
            .toList());
    assertEquals(9, report.getJsonArray("checks").size());
    assertTrue(first.err().contains(report.getString("digest")), first.err());
  }

  @Test
  void writesTheIssuedCcoToStandardOutput_ifNoFileIsNamed() {
    Result result = cosign(processed);
    assertDone(result);
    JsonDocument cco = JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8));
    assertEquals(2, cco.tree().getJsonArray("proof").size());
  }

  @Test
  void neverAsksWithoutATerminal() {
    Command claiming = command.with("TRIUMVIRATE_STDIN_IS_TERMINAL", "1");
    assertDone(
        claiming.run(
            "cosign", processed, "--key", expert, "--role", "domain-expert", "--out", issued));
  }

  @Test
  void aTableSaysWhatWasChecked() {
    assertDone(cosign(processed, "--out", issued, "--holder", "A. Expert"));
    Result verified = command.run("verify", issued);
    assertDone(verified);
    for (String line :
        List.of(
            " holds: issued",
            "as domain expert by A. Expert",
            "✓ domain expert's proof   the signature of 2026-03-09T14:30:00Z holds",
            "✓ validity                it has no credential whose term ends",
            "term      SAMWRK201 does not expire")) {
      assertTrue(verified.out().contains(line), verified.out());
    }
  }

  @Test
  void aProcessedCcoHolds_andIsSaidToBeNotIssued() {
    Result result = command.run("verify", processed);
    assertDone(result);
    assertTrue(result.out().contains(" holds: processed"), result.out());
    assertTrue(result.err().contains("warning CCO_NOT_ISSUED"), result.err());
  }

  @Test
  void refusesToSignWhatItShouldNot() throws IOException {
    Path tampered = folder.resolve("tampered.json");
    Files.writeString(
        tampered, Files.readString(processed).replaceFirst("end of a shift", "end of a day"));
    assertRefused("SIG_INVALID", cosign(tampered, "--out", issued));
    assertRefused("CCO_MALFORMED", cosign(triumvirate, "--out", issued));
    Path own = folder.resolve("home/keys/signing-key.pem");
    assertRefused(
        "CCO_SAME_KEY",
        command.run("cosign", processed, "--key", own, "--role", "domain-expert", "--out", issued));
    assertRefused(
        "SIG_UNKNOWN_KEY",
        elsewhere.run(
            "cosign", processed, "--key", expert, "--role", "domain-expert", "--out", issued));
    assertFalse(Files.exists(issued));
    assertFalse(Files.exists(folder.resolve("home/roles.json")), "nobody was registered");
    assertDone(cosign(processed, "--out", issued));
    assertRefused("CCO_ALREADY_ISSUED", cosign(issued, "--out", tampered));
    JsonObject report = json(cosign(issued, "--json"));
    assertFalse(report.getBoolean("success"));
    assertTrue(codes(report).contains("CCO_ALREADY_ISSUED"));
  }

  @Test
  void refusesAnUnknownRole_asUsage() {
    for (String role : List.of("processor", "captain", "")) {
      Result result = command.run("cosign", processed, "--key", expert, "--role", role);
      assertEquals(2, result.status(), result.err());
      assertTrue(result.err().contains("domain-expert"), result.err());
    }
    assertEquals(2, command.run("cosign", processed, "--role", "domain-expert").status());
    assertEquals(
        3,
        command
            .run("cosign", processed, "--key", folder.resolve("x"), "--role", "domain-expert")
            .status());
  }

  @Test
  void verifiesElsewhere_byKeysInTheirRoles() {
    assertDone(cosign(processed, "--out", issued));
    Path processor = folder.resolve("home/keys/signing-key.pem.pub");
    Path second = folder.resolve("expert.pem.pub");
    assertRefused("SIG_UNKNOWN_KEY", elsewhere.run("verify", issued));
    assertDone(elsewhere.run("verify", issued, "--trust", processor, second));
    assertDone(
        elsewhere.run(
            "verify",
            issued,
            "--trust",
            "processor=" + processor,
            "--trust",
            "domain-expert=" + second));
    assertRefused(
        "CCO_WRONG_ROLE",
        elsewhere.run(
            "verify",
            issued,
            "--trust",
            "processor=" + second,
            "--trust",
            "domain-expert=" + processor));
    assertEquals(2, elsewhere.run("verify", issued, "--trust", "captain=" + second).status());
    assertRefused(
        "SIG_UNKNOWN_KEY",
        elsewhere.run("verify", triumvirate, "--trust", "domain-expert=" + processor));
  }

  @Test
  void judgesForTheMomentThatIsAskedAbout() {
    assertDone(cosign(processed, "--out", issued));
    assertRefused("SIG_CREATED_IN_FUTURE", command.run("verify", issued, "--at", "2026-03-09"));
    assertRefused("CCO_NOT_YET_VALID", command.run("verify", issued, "--at", "2026-03-10"));
    assertDone(command.run("verify", issued, "--at", "2026-07-01T00:00:00Z"));
    assertDone(command.run("verify", issued, "--at", "2026-07-02", "--zone", "Pacific/Auckland"));
    assertEquals(2, command.run("verify", issued, "--at", "soon").status());
    assertEquals(2, command.run("verify", issued, "--zone", "Nowhere").status());
  }

  @Test
  void knowsTheStatus_fromTheWorldsOwnListsOrFromFiles() throws IOException {
    assertDone(cosign(processed, "--out", issued));
    assertTrue(json(command.run("verify", issued, "--json")).getBoolean("status_known"));
    List<Path> files = publishedLists();
    List<Object> words =
        new ArrayList<>(
            List.of(
                "verify",
                issued,
                "--json",
                "--trust",
                folder.resolve("home/keys/signing-key.pem.pub"),
                folder.resolve("expert.pem.pub")));
    JsonObject without = json(elsewhere.run(words.toArray()));
    assertFalse(without.getBoolean("status_known"));
    assertEquals(List.of("CCO_STATUS_UNKNOWN"), codes(without));
    words.add("--status");
    words.addAll(files);
    assertTrue(json(elsewhere.run(words.toArray())).getBoolean("status_known"));
    Files.writeString(
        files.get(0), Files.readString(files.get(0)).replace("\"version\": ", "\"version\": 9"));
    JsonObject tampered = json(elsewhere.run(words.toArray()));
    assertFalse(tampered.getBoolean("success"));
    assertTrue(codes(tampered).contains("CCO_STATUS_LIST_REFUSED"), () -> tampered.toString());
    words.set(words.size() - 1, processed);
    assertTrue(codes(json(elsewhere.run(words.toArray()))).contains("CCO_STATUS_LIST_MALFORMED"));
  }

  private List<Path> publishedLists() throws IOException {
    List<Path> files = new ArrayList<>();
    try (World world = World.open(WorldSettings.in(folder.resolve("home")))) {
      for (JsonDocument list : world.capabilities().lives().statusLists()) {
        Path file = folder.resolve("list-" + files.size() + ".json");
        files.add(Files.write(file, list.readableBytes()));
      }
    }
    assertEquals(2, files.size());
    return files;
  }
}
