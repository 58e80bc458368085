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
import java.util.Set;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registrations of the default world, from the command line. */
class RegistrationTest {
  private static final String DAY_1 = "1773066600";
  private static final String DAY_3 = "1773239400";

  @TempDir Path folder;

  private Path home;
  private Path signed;
  private Path newKey;

  @BeforeEach
  void name() {
    home = folder.resolve("home");
    signed = folder.resolve("t.json");
    newKey = folder.resolve("new.pem");
  }

  private Result run(Object... words) {
    return new Command(home).run(words);
  }

  /** As long as times stand still in the past, keys end by the real clock: so, in the future. */
  private Result runOn(String epoch, Object... words) {
    return new Command(home)
        .with("SOURCE_DATE_EPOCH", Long.toString(Long.parseLong(epoch) + 10_000_000_000L))
        .run(words);
  }

  private static JsonObject json(Result result) {
    return JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
  }

  private JsonObject adapter() {
    return json(run("adapters", "--json"))
        .getJsonArray("adapters")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getString("adapter_id").equals("tga-v1"))
        .findFirst()
        .orElseThrow();
  }

  private String ownKey() throws IOException {
    return json(run("adapters", "history", "tga-v1", "--json"))
        .getJsonArray("registrations")
        .getJsonObject(0)
        .getJsonArray("signing_keys")
        .getJsonObject(0)
        .getString("public_key");
  }

  private static void assertDone(Result result) {
    assertEquals(0, result.status(), result.err());
  }

  private static void assertRefused(String code, Result result) {
    assertEquals(1, result.status(), result.out() + result.err());
    assertTrue(result.err().contains("refused " + code), result.err());
  }

  @Test
  void listsWhatIsInstalledWithItsState_andMakesNoWorldForThat() {
    assertTrue(run("adapters").out().contains("registered and activated on first use"));
    assertTrue(adapter().isNull("state"));
    assertFalse(Files.exists(home));
    assertDone(run("translate", Command.SAMPLE, "--out", signed));
    assertEquals("active", adapter().getString("state"));
    assertTrue(
        adapter()
            .keySet()
            .containsAll(
                Set.of(
                    "adapter_id",
                    "adapter_version",
                    "source_system",
                    "supported_corpus_types",
                    "triumvirate_schema_version",
                    "capabilities")));
    assertTrue(run("adapters").out().contains("schema 1.1, active"));
  }

  @Test
  void suspends_andActivatesAgain_inAFreshWorld() {
    Result suspended = run("adapters", "suspend", "tga-v1", "--reason", "waiting for a fix");
    assertDone(suspended);
    assertTrue(suspended.out().contains("active -> suspended"), suspended.out());
    assertEquals("suspended", adapter().getString("state"));
    assertRefused("REG_NOT_ACTIVE", run("translate", Command.SAMPLE, "--out", signed));
    assertFalse(Files.exists(signed));
    assertRefused("REG_NOT_ACTIVE", run("pack", Command.SAMPLE, "--out", folder));

    assertRefused(
        "REG_ILLEGAL_TRANSITION", run("adapters", "suspend", "tga-v1", "--reason", "again"));
    assertDone(run("adapters", "activate", "tga-v1", "--reason", "fixed"));
    assertDone(run("translate", Command.SAMPLE, "--out", signed));
    assertDone(run("adapters", "deprecate", "tga-v1", "--reason", "too old"));
    assertRefused("REG_NOT_ACTIVE", run("process", signed));
    assertDone(run("adapters", "revoke", "tga-v1", "--reason", "wrong"));
    assertRefused(
        "REG_ILLEGAL_TRANSITION", run("adapters", "activate", "tga-v1", "--reason", "please"));

    Result history = run("adapters", "history", "tga-v1");
    assertDone(history);
    List<String> told = new ArrayList<>(history.out().lines().toList());
    assertTrue(told.get(0).contains("is revoked"), history.out());
    for (String change :
        List.of(
            "registered, by world: installed",
            "key added did:key:z6Mk",
            "registered -> active, by world: installed",
            "active -> suspended",
            ": waiting for a fix",
            "suspended -> active",
            "active -> deprecated",
            "deprecated -> revoked")) {
      assertTrue(history.out().contains(change), change + " in " + history.out());
    }
  }

  @Test
  void rotatesTheKey() {
    assertDone(runOn(DAY_1, "translate", Command.SAMPLE, "--out", signed));
    assertDone(run("keygen", "--out", newKey));
    Result rotated =
        runOn(DAY_1, "adapters", "rotate-key", "tga-v1", "--key", newKey, "--overlap", "P1D");
    assertDone(rotated);
    assertTrue(rotated.out().contains("key rotated to did:key:"), rotated.out());
    assertDone(runOn(DAY_1, "process", signed, "--out", folder.resolve("cco.json")));
    assertDone(runOn(DAY_1, "translate", Command.SAMPLE, "--out", signed, "--key", newKey));

    assertRefused(
        "SIG_KEY_EXPIRED",
        runOn(DAY_3, "translate", Command.SAMPLE, "--out", folder.resolve("u.json")));
    Path later = folder.resolve("later.json");
    assertDone(runOn(DAY_3, "translate", Command.SAMPLE, "--out", later, "--key", newKey));
    assertDone(runOn(DAY_3, "process", later, "--out", folder.resolve("cco.json")));
    assertDone(runOn(DAY_3, "verify", later));
    assertRefused(
        "REG_KEY_KNOWN",
        runOn(DAY_3, "adapters", "rotate-key", "tga-v1", "--key", newKey, "--overlap", "PT0S"));
  }

  @Test
  void revokesAKey_andSaysSoOfWhatItSigned() throws IOException {
    assertDone(run("translate", Command.SAMPLE, "--out", signed));
    String did = "did:key:" + ownKey();
    Result revoked =
        runOn(DAY_1, "adapters", "revoke-key", "tga-v1", "--public-key", did, "--reason", "stolen");
    assertDone(revoked);
    assertTrue(revoked.out().contains("key revoked " + did), revoked.out());
    Result verified = runOn(DAY_3, "verify", signed);
    assertDone(verified);
    assertTrue(verified.out().contains("verified: "), verified.out());
    assertTrue(verified.err().contains("warning VFY_KEY_REVOKED_SINCE: signed on 2026-03-09"));
    assertTrue(verified.err().contains(": stolen"), verified.err());
    assertTrue(json(runOn(DAY_3, "verify", signed, "--json")).getBoolean("success"));
    for (Path one : List.of(signed, Command.SAMPLE)) {
      assertRefused("SIG_KEY_REVOKED", runOn(DAY_3, "pack", one, "--out", folder.resolve("packs")));
    }
    assertRefused(
        "REG_KEY_REVOKED",
        runOn(DAY_3, "adapters", "revoke-key", "tga-v1", "--public-key", did, "--reason", "again"));
  }

  @Test
  void saysThatItRegisteredAKeyThatItWasGiven_once() {
    assertDone(run("keygen", "--out", newKey));
    Result first = run("translate", Command.SAMPLE, "--out", signed, "--key", newKey);
    assertTrue(first.err().contains("note: registered the signing key did:key:"), first.err());
    Result second = run("translate", Command.SAMPLE, "--out", signed, "--key", newKey);
    assertFalse(second.err().contains("note:"), second.err());
    assertDone(run("verify", signed));
  }

  @Test
  void refusesACommandLineThatMakesNoSense() {
    for (Object[] words :
        new Object[][] {
          {"adapters", "suspend", "tga-v1"},
          {"adapters", "suspend", "tga-v1", "--reason", " "},
          {"adapters", "suspend", " ", "--reason", "because"},
          {"adapters", "rotate-key", "tga-v1", "--key", newKey},
          {"adapters", "rotate-key", "tga-v1", "--key", newKey, "--overlap", "-P1D"},
          {"adapters", "rotate-key", "tga-v1", "--key", newKey, "--overlap", "a month"},
          {"adapters", "rotate-key", "tga-v1", "--key", newKey, "--overlap", "P99999999D"},
          {"adapters", "revoke-key", "tga-v1", "--public-key", "z6Mk", "--reason", "because"},
          {"adapters", "history"}
        }) {
      assertEquals(2, run(words).status(), List.of(words).toString());
    }
    assertRefused("REG_NOT_REGISTERED", run("adapters", "history", "quay-v1"));
    assertRefused(
        "REG_VERSION_NOT_REGISTERED",
        run("adapters", "suspend", "tga-v1", "--reason", "because", "--adapter-version", "99"));
  }

  @Test
  void leavesADamagedFileAlone() throws IOException {
    assertDone(run("translate", Command.SAMPLE, "--out", signed));
    Path file = home.resolve("registrations.json");
    String damaged = Files.readString(file).replace("active", "revoked");
    Files.writeString(file, damaged);
    for (Object[] words :
        new Object[][] {
          {"adapters", "--json"},
          {"adapters", "suspend", "tga-v1", "--reason", "because"},
          {"verify", signed},
          {"process", signed}
        }) {
      Result result = run(words);
      assertEquals(3, result.status(), result.out() + result.err());
      assertTrue(result.err().contains("refused REG_FILE_DAMAGED"), result.err());
      assertEquals(damaged, Files.readString(file));
    }
  }
}
