package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a CCO from the command line: {@code process --renew}, {@code cco}. */
class CcoLifeTest {
  private static final String LATER = "1775066600";

  @TempDir Path folder;

  private Command command = new Command(Path.of("unset"));
  private Path triumvirate = Path.of("unset");
  private Path processed = triumvirate;
  private Path issued = triumvirate;
  private Path expert = triumvirate;

  @BeforeEach
  void process() {
    command = new Command(folder.resolve("home"));
    triumvirate = folder.resolve("unit.triumvirate.json");
    processed = folder.resolve("unit.cco.json");
    issued = folder.resolve("unit.issued.json");
    expert = folder.resolve("expert.pem");
    done("translate", Command.SAMPLE, "--out", triumvirate);
    done("keygen", "--out", expert);
  }

  private Result done(Object... words) {
    Result result = command.run(words);
    assertEquals(0, result.status(), result::err);
    return result;
  }

  private void refused(String code, Object... words) {
    Result result = command.run(words);
    assertEquals(1, result.status(), result.err());
    assertTrue(result.err().contains("refused " + code), result.err());
    assertTrue(result.err().contains("do: "), result.err());
  }

  private void issue(Path from, Path to) {
    done("cosign", from, "--key", expert, "--role", "domain-expert", "--out", to);
  }

  private void processAndIssue() {
    done("process", triumvirate, "--out", processed);
    issue(processed, issued);
  }

  private static JsonObject json(Result result) {
    return JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
  }

  private List<String> states() {
    return json(done("cco", "list", "--json")).getJsonArray("ccos").stream()
        .map(one -> one.asJsonObject().getString("state"))
        .toList();
  }

  private static String id(Path cco) {
    try {
      return JsonDocument.read(Files.readAllBytes(cco)).tree().getString("id");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> told() throws IOException {
    Path log = folder.resolve("home/clients/local/tga-v1/audit.jsonl");
    return Files.readAllLines(log).stream()
        .map(line -> JsonDocument.read(line.getBytes(StandardCharsets.UTF_8)).tree())
        .map(entry -> entry.getString("event_type"))
        .filter(type -> type.startsWith("cco_"))
        .toList();
  }

  @Test
  void showsALifeWithEveryReason() throws IOException {
    processAndIssue();
    assertEquals(List.of("issued"), states());
    String list = done("cco", "list").out();
    assertTrue(list.startsWith("issued      " + id(issued) + "  SAMWRK201 R1, "), list);
    String shown = done("cco", "show", issued).out();
    for (String line :
        List.of(
            id(issued) + " is issued",
            "2026-03-09T14:30:00Z  processed, by ",
            "2026-03-09T14:30:00Z  issued, by did:key:z6Mk",
            "the domain expert's proof stands",
            "does not end",
            "place 0 of urn:triumvirate:status:z6Mk",
            "renewed, superseded, revoked, expired")) {
      assertTrue(shown.contains(line), shown);
    }
    assertEquals(
        List.of("processed", "issued"),
        json(done("cco", "show", id(issued).substring(9), "--json"))
            .getJsonObject("cco")
            .getJsonArray("changes")
            .getValuesAs(change -> change.asJsonObject().getString("to")));
    assertEquals(List.of("cco_processed", "cco_issued"), told());
  }

  @Test
  void aRevokedCcoIsRefused_hereAndWhereverItsListsArrive() throws IOException {
    processAndIssue();
    done("verify", issued);
    Path lists = folder.resolve("lists");
    done("cco", "status-lists", "--out", lists);
    Command elsewhere = new Command(folder.resolve("elsewhere"));
    assertEquals(0, verifyElsewhere(elsewhere, lists).status());
    Result revoked = done("cco", "revoke", issued, "--reason", "the evidence was forged");
    assertTrue(revoked.out().contains(": the evidence was forged"), revoked.out());
    refused("CCO_REVOKED", "verify", issued);
    assertEquals(0, verifyElsewhere(elsewhere, lists).status(), "by the old lists");
    JsonObject written = json(done("cco", "status-lists", "--out", lists, "--json"));
    assertEquals(
        List.of("refresh 1 0", "revocation 2 1"),
        written.getJsonArray("lists").stream()
            .map(value -> value.asJsonObject())
            .map(
                one ->
                    one.getString("purpose")
                        + " "
                        + one.getInt("version")
                        + " "
                        + one.getInt("set"))
            .toList());
    Result there = verifyElsewhere(elsewhere, lists);
    assertEquals(1, there.status());
    assertTrue(there.err().contains("CCO_REVOKED"), there.err());
    assertEquals(List.of("cco_processed", "cco_issued", "cco_revoked"), told());
    done("audit", "verify", folder.resolve("home/clients/local/tga-v1/audit.jsonl"));
    refused("CCO_ILLEGAL_TRANSITION", "cco", "revoke", issued, "--reason", "again");
  }

  private Result verifyElsewhere(Command elsewhere, Path lists) throws IOException {
    List<Object> words = new ArrayList<>(List.of("verify", issued));
    words.addAll(
        List.of("--trust", "processor=" + folder.resolve("home/keys/signing-key.pem.pub")));
    words.addAll(List.of("--trust", "domain-expert=" + expert + ".pub"));
    try (Stream<Path> files = Files.list(lists)) {
      files.sorted().forEach(file -> words.addAll(List.of("--status", file)));
    }
    return elsewhere.run(words.toArray());
  }

  @Test
  void aRenewedCcoGivesWayToTheNewOne() throws IOException {
    processAndIssue();
    Path fresh = folder.resolve("fresh.cco.json");
    Path renewed = folder.resolve("fresh.issued.json");
    command.with("SOURCE_DATE_EPOCH", LATER);
    done("process", triumvirate, "--renew", "--out", fresh);
    done("verify", issued);
    issue(fresh, renewed);
    assertEquals(List.of("renewed", "issued"), states());
    refused("CCO_RENEWED", "verify", issued);
    assertTrue(command.run("verify", issued).err().contains(id(renewed)));
    done("verify", renewed);
    assertTrue(done("cco", "show", issued).out().contains("replaced by " + id(renewed)));
    assertEquals(
        List.of("cco_processed", "cco_issued", "cco_processed", "cco_issued", "cco_renewed"),
        told());
  }

  @Test
  void givesTheSameCcoAgain_andSaysWhatBecameOfIt() throws IOException {
    done("process", triumvirate, "--out", processed);
    byte[] before = Files.readAllBytes(processed);
    assertEquals("", done("process", triumvirate, "--out", processed).err());
    assertArrayEquals(before, Files.readAllBytes(processed));
    done("cco", "revoke", processed, "--reason", "withdrawn");
    Result again = done("process", triumvirate, "--out", processed);
    assertTrue(again.err().contains("note: this CCO is revoked since"), again.err());
    assertArrayEquals(before, Files.readAllBytes(processed));
  }

  @Test
  void remembersWhereItsListsStand() {
    done("process", triumvirate, "--out", processed);
    String url = "https://status.example.org/au";
    Result kept = done("process", triumvirate, "--status-lists", url, "--out", processed);
    assertTrue(kept.err().contains("has its place in urn:triumvirate:status:"), kept.err());
    JsonObject cco = json(done("process", triumvirate, "--renew"));
    assertEquals(
        url + "/revocation",
        cco.getJsonArray("credentialStatus").getJsonObject(0).getString("statusListCredential"));
    Path lists = folder.resolve("lists");
    done("cco", "status-lists", "--out", lists);
    assertTrue(Files.exists(lists.resolve("status.example.org_au_revocation.json")));
    assertTrue(Files.exists(lists.resolve("status.example.org_au_refresh.json")));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    refused("CCO_NOTHING_TO_RENEW", "process", triumvirate, "--renew");
    String unknown = "urn:uuid:5c0f6a52-6d0e-5f0b-9f57-6f3f1d0b7a11";
    refused("CCO_UNKNOWN", "cco", "show", unknown);
    refused("CCO_UNKNOWN", "cco", "revoke", unknown, "--reason", "why");
    refused("CCO_MALFORMED", "cco", "show", triumvirate);
    assertEquals(3, command.run("cco", "show", folder.resolve("nowhere.json")).status());
    assertTrue(done("cco", "list").err().contains("no CCO was processed"));
    assertEquals("", done("cco", "list").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cco",
        "cco revoke urn:uuid:5c0f6a52-6d0e-5f0b-9f57-6f3f1d0b7a11",
        "cco revoke urn:uuid:5c0f6a52-6d0e-5f0b-9f57-6f3f1d0b7a11 --reason ",
        "cco status-lists",
        "process x.json --status-lists nonsense",
        "process x.json --status-lists https://example.org/"
      })
  void saysHowItIsUsed(String line) {
    Result result = command.run((Object[]) line.split(" ", -1));
    assertEquals(2, result.status(), result.err());
  }

  @Test
  void helpSaysHowToRenew() {
    assertTrue(done("cco", "--help").out().contains("To renew one: `process --renew`"));
    assertTrue(done("process", "--help").out().contains("--renew"));
  }

  @Test
  void refusesARegisterThatWasEditedByHand() throws IOException {
    processAndIssue();
    Path register = folder.resolve("home/capability-lives.json");
    String text = Files.readString(register);
    Files.writeString(register, text.replace("\"index\": 0", "\"index\": 1"));
    for (List<Object> words :
        List.of(List.<Object>of("cco", "list"), List.<Object>of("process", triumvirate))) {
      Result result = command.run(words.toArray());
      assertEquals(3, result.status(), result.err());
      assertTrue(result.err().contains("CCO_REGISTER_DAMAGED"), result.err());
    }
  }
}
