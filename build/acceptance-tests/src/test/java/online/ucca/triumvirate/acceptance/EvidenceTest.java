package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.note.LogProof;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evidence trail on the command line: verified, proved, exported, and verified elsewhere. */
class EvidenceTest {
  private static final String LOG = "clients/local/tga-v1/audit.jsonl";

  @TempDir Path folder;

  private Path log;

  @BeforeEach
  void translateOnce() {
    assertEquals(
        0, command().run("translate", Command.SAMPLE, "--out", folder.resolve("t.json")).status());
    log = folder.resolve("home").resolve(LOG);
  }

  private Command command() {
    return new Command(folder.resolve("home"));
  }

  /** Somebody with a world and keys of their own. */
  private Command auditor() {
    return new Command(folder.resolve("auditor"));
  }

  private Path export() {
    Path out = folder.resolve("evidence");
    Result exported = command().run("audit", "export", "--out", out);
    assertEquals(0, exported.status(), exported.err());
    return out;
  }

  private static JsonObject json(Result result) {
    return JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void replace(Path file, String what, String by) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(what), text);
    Files.writeString(file, text.replace(what, by));
  }

  @Test
  void verifiesALog_byTheCheckpointThatWasMadeWhenTheWorldWasClosed() {
    Result result = command().run("audit", "verify", log);
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().startsWith("intact: " + log + ", 7 entries"), result.out());
    assertTrue(result.out().contains("checkpoints that hold: 1, the last of 7"), result.out());
    JsonObject report = json(command().run("audit", "verify", log, "--json"));
    assertTrue(report.getBoolean("success"));
    assertEquals(7, report.getJsonArray("logs").getJsonObject(0).getInt("entries"));
    assertEquals(
        "triumvirate.ucca.online/audit/local/tga-v1",
        report.getJsonArray("logs").getJsonObject(0).getString("origin"));
  }

  @Test
  void refusesATamperedLog_withEveryViolation() throws IOException {
    List<String> lines = Files.readAllLines(log);
    Files.writeString(
        log,
        String.join("\n", lines.subList(0, 6)).replace("translation_started", "corpus_received")
            + "\n");
    Result result = command().run("audit", "verify", log);
    assertEquals(1, result.status());
    assertTrue(result.err().contains("AUD_HASH_MISMATCH"), result.err());
    assertTrue(result.err().contains("at: line 4, seq 3"), result.err());
    assertTrue(result.err().contains("AUD_TRUNCATED"), result.err());
    JsonObject report = json(command().run("audit", "verify", log, "--json"));
    assertFalse(report.getBoolean("success"));
    assertEquals(2, report.getJsonArray("logs").getJsonObject(0).getInt("violations"));
  }

  @Test
  void saysThatAFileIsMissing_byItsOwnStatus() {
    assertEquals(3, command().run("audit", "verify", folder.resolve("none.jsonl")).status());
    assertEquals(3, command().run("audit", "verify", folder).status());
    assertEquals(3, command().run("audit", "prove", folder.resolve("n"), "--seq", "0").status());
    assertEquals(3, auditor().run("audit", "export", "--out", folder.resolve("x")).status());
    assertEquals(2, command().run("audit").status());
    assertEquals(
        2, command().run("audit", "prove", log, "--seq", "0", "--from-size", "1").status());
    assertEquals(1, command().run("audit", "prove", log, "--seq", "7").status());
  }

  @Test
  void provesAnEntry_toWhoeverHasTheKey() throws IOException {
    Result printed = command().run("audit", "prove", log, "--seq", "3");
    assertEquals(0, printed.status(), printed.err());
    LogProof proof = LogProof.parse(printed.out().getBytes(StandardCharsets.UTF_8));
    assertEquals(3, proof.inclusion().index());
    Path out = folder.resolve("entry.tlog-proof");
    assertEquals(
        0,
        command()
            .run("audit", "prove", log, "--seq", "3", "--from-size", "2", "--out", out)
            .status());
    assertEquals(printed.out(), Files.readString(out));
    assertTrue(Files.readString(folder.resolve("entry.tlog-proof.growth")).startsWith("old 2\n"));
    JsonObject report =
        json(command().run("audit", "prove", log, "--seq", "3", "--from-size", "2", "--json"));
    assertEquals(Files.readAllLines(log).get(3), report.getString("entry"));
    assertEquals(printed.out(), report.getString("proof"));
  }

  @Test
  void exportsEverythingButPrivateKeys_forAnAuditorToVerify() throws IOException {
    Path out = export();
    List<String> names = files(out).stream().map(file -> out.relativize(file).toString()).toList();
    assertTrue(
        names.containsAll(
            List.of(
                LOG,
                "clients/local/tga-v1/checkpoints/7.txt",
                "README.txt",
                "manifest.json",
                "public-key.pem")),
        names.toString());
    assertTrue(names.stream().anyMatch(name -> name.contains("/cache/")), names.toString());
    for (Path file : files(out)) {
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertFalse(content.contains("PRIVATE KEY"), file.toString());
    }
    Path key = out.resolve("public-key.pem");
    Result trusted = auditor().run("audit", "verify", out, "--trust", key);
    assertEquals(0, trusted.status(), trusted.err());
    Result stranger = auditor().run("audit", "verify", out);
    assertEquals(1, stranger.status());
    assertTrue(stranger.err().contains("SIG_UNKNOWN_KEY"), stranger.err());
    assertEquals(3, command().run("audit", "export", "--out", out).status());
    assertTrue(command().run("audit", "export", "--out", out).err().contains("ENV_FOLDER_EXISTS"));
  }

  @Test
  void findsWhateverIsChangedInAnExport() throws IOException {
    Path out = export();
    Path key = Files.copy(out.resolve("public-key.pem"), folder.resolve("key.pub"));
    Path readme = out.resolve("README.txt");
    replace(readme, "evidence", "Evidence");
    assertAltered(out, key, "AUD_EXPORT_ALTERED", "README.txt");
    Files.delete(readme);
    assertAltered(out, key, "AUD_EXPORT_ALTERED", "README.txt");
    Files.writeString(out.resolve("more.txt"), "x");
    assertAltered(out, key, "AUD_EXPORT_ALTERED", "more.txt");
  }

  @Test
  void findsAManifestThatWasAltered() throws IOException {
    Path out = export();
    Path key = out.resolve("public-key.pem");
    replace(out.resolve("manifest.json"), "\"bytes\": ", "\"bytes\": 1");
    assertAltered(out, key, "SIG_INVALID", "manifest.json");
    Files.writeString(out.resolve("manifest.json"), "{}");
    assertAltered(out, key, "SIG_MISSING", "manifest.json");
  }

  private void assertAltered(Path out, Path key, String code, String place) {
    Result result = auditor().run("audit", "verify", out, "--trust", key);
    assertEquals(1, result.status());
    assertTrue(result.err().contains(code), result.err());
    assertTrue(result.err().contains(place), result.err());
  }

  @Test
  void exportsADamagedLogAsItStands() throws IOException {
    replace(log, "translation_started", "corpus_received");
    Path out = folder.resolve("evidence");
    Result exported = command().run("audit", "export", "--out", out);
    assertEquals(0, exported.status(), exported.err());
    assertTrue(exported.out().contains("NOT INTACT"), exported.out());
    assertEquals(Files.readString(log), Files.readString(out.resolve(LOG)));
    assertEquals(1, command().run("audit", "verify", out).status());
  }

  /** The commands that the export's own README gives to somebody without this program. */
  @Test
  void canBeCheckedWithStandardTools() throws Exception {
    Path out = export();
    Path script = folder.resolve("check.sh");
    String readme = Files.readString(out.resolve("README.txt"));
    String manifest = section(readme, "    jq -r '.files", "\n");
    String chain = section(readme, "    while IFS", "tail -n +2)\" ]");
    Files.writeString(script, "set -e\n" + manifest + "\ncd clients/local/tga-v1\n" + chain + "\n");
    assertEquals("", run(out, script));
    replace(out.resolve(LOG), "translation_started", "corpus_received");
    assertFalse(run(out, script).isEmpty());
  }

  private static String section(String text, String from, String to) {
    int start = text.indexOf(from);
    return text.substring(start, text.indexOf(to, start) + to.length());
  }

  private static String run(Path where, Path script) throws Exception {
    Path said = script.resolveSibling("said.txt");
    Process check;
    try {
      Process tools = new ProcessBuilder("sh", "-c", "command -v bash jq sha256sum").start();
      Assumptions.assumeTrue(tools.waitFor() == 0, "bash, jq and sha256sum are not here");
      check =
          new ProcessBuilder("bash", script.toString())
              .directory(where.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
    } catch (IOException e) {
      Assumptions.abort("there is no shell here");
      return "";
    }
    assertTrue(check.waitFor(60, TimeUnit.SECONDS));
    List<String> wrong =
        Files.readAllLines(said).stream().filter(line -> !line.endsWith(": OK")).toList();
    return String.join("\n", wrong) + (check.exitValue() == 0 ? "" : "status " + check.exitValue());
  }
}
