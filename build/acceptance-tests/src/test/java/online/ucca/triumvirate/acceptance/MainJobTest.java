package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainJobTest {
  @TempDir Path folder;

  @Test
  void packsTheBundledSample_andVerifiesThePack() throws IOException {
    Command command = new Command(folder.resolve("home"));
    Result packed =
        command.run("pack", Command.SAMPLE, "--out", folder, "--provider", "Harbour College");
    assertEquals(0, packed.status(), packed.err());
    Path zip = folder.resolve("SAMWRK201_R1.zip");
    assertEquals(13, new PackContents(zip).paths().size());
    assertTrue(packed.out().contains("all 36 requirements covered"), packed.out());
    Result verified = command.run("verify", zip);
    assertEquals(0, verified.status(), verified.err());
  }

  @Test
  void makesAKeyOnFirstUse_readableByItsOwnerOnly_andSaysSo() throws IOException {
    Command command = new Command(folder.resolve("home"));
    Result first = command.run("translate", Command.SAMPLE);
    assertTrue(first.err().contains("made a signing key"), first.err());
    Path key = folder.resolve("home/keys/signing-key.pem");
    if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
      assertEquals(
          PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(key));
    }
    assertTrue(!command.run("translate", Command.SAMPLE).err().contains("made a signing key"));
  }

  @Test
  void saysWhichSchemaVersionsTheEngineAccepts() {
    Result version = new Command(folder.resolve("home")).run("--version");
    assertEquals(0, version.status());
    assertEquals(
        List.of("triumvirate " + EngineVersion.TEXT, "accepts Triumvirate schema 1.0, 1.1"),
        version.out().lines().toList());
  }

  @Test
  void translatesProcessesAndVerifies() throws IOException {
    Command command = new Command(folder.resolve("home"));
    Path triumvirate = folder.resolve("t.json");
    Path cco = folder.resolve("c.json");
    assertEquals(0, command.run("translate", Command.SAMPLE, "--out", triumvirate).status());
    assertEquals(0, command.run("validate", triumvirate).status());
    assertEquals(0, command.run("process", triumvirate, "--out", cco).status());
    for (Path file : List.of(triumvirate, cco)) {
      assertEquals(0, command.run("verify", file).status());
    }
    assertEquals(0, command.run("pack", triumvirate, "--out", folder).status());
    assertEquals(
        "1.1",
        JsonDocument.read(Files.readAllBytes(triumvirate)).tree().getString("schema_version"));
  }

  @Test
  void printsTheTriumvirateItself_whenNoFileIsNamed() {
    Result result = new Command(folder.resolve("home")).run("translate", Command.SAMPLE);
    JsonDocument printed = JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8));
    assertTrue(printed.tree().containsKey("triumvirate_id"));
  }

  @Test
  void knowsAUnitByItsCode_onceItWasGivenAsAFile() {
    Command command = new Command(folder.resolve("home"));
    Result unknown = command.run("translate", "SAMWRK201", "--offline");
    assertEquals(1, unknown.status());
    assertTrue(unknown.err().contains("ING_NOT_IN_CACHE"), unknown.err());
    Result first = command.run("translate", Command.SAMPLE, "--json");
    assertTrue(first.out().contains("\"cache_status\": \"miss\""), first.out());
    Result again = command.run("translate", "SAMWRK201", "--json");
    assertEquals(0, again.status(), again.err());
    assertTrue(again.out().contains("\"cache_status\": \"hit\""), again.out());
  }

  @Test
  void neverUsesAnAlteredCacheEntry_andReplacesItByTheFileThatIsGiven() throws IOException {
    Command command = new Command(folder.resolve("home"));
    command.run("translate", Command.SAMPLE);
    try (Stream<Path> entries = Files.list(folder.resolve("home/clients/local/tga-v1/cache"))) {
      for (Path entry : entries.filter(Files::isRegularFile).toList()) {
        Files.writeString(entry, Files.readString(entry).replace("handover", "hangover"));
      }
    }
    Result byCode = command.run("translate", "SAMWRK201");
    assertEquals(1, byCode.status());
    assertTrue(byCode.err().contains("ING_CACHE_CORRUPT"), byCode.err());
    Result byFile = command.run("translate", Command.SAMPLE, "--json");
    assertTrue(byFile.out().contains("\"cache_status\": \"refreshed\""), byFile.out());
    assertEquals(0, command.run("translate", "SAMWRK201").status());
  }

  @Test
  void recordsEveryStepInTheAuditLog() throws IOException {
    new Command(folder.resolve("home")).run("pack", Command.SAMPLE, "--out", folder);
    List<String> types =
        Files.readAllLines(folder.resolve("home/clients/local/tga-v1/audit.jsonl")).stream()
            .map(line -> JsonDocument.read(line.getBytes(StandardCharsets.UTF_8)).tree())
            .map(entry -> entry.getString("event_type"))
            .toList();
    assertEquals(
        List.of(
            "corpus_received",
            "ingestion_started",
            "ingestion_completed",
            "translation_started",
            "translation_completed",
            "validation_started",
            "validation_passed",
            "triumvirate_submitted",
            "triumvirate_accepted"),
        types);
  }

  @Test
  void givesTheSameBytes_inTwoProcessesOfAnotherLocaleAndZone() throws Exception {
    Path home = folder.resolve("home");
    Path mine = folder.resolve("mine");
    Path theirs = folder.resolve("theirs");
    new Command(home).run("pack", Command.SAMPLE, "--out", mine);
    new Command(home).run("translate", Command.SAMPLE, "--out", mine.resolve("t.json"));
    for (List<String> words :
        List.of(
            List.of("pack", Command.SAMPLE.toString(), "--out", theirs.toString()),
            List.of(
                "translate",
                Command.SAMPLE.toString(),
                "--out",
                theirs.resolve("t.json").toString()))) {
      assertEquals(
          0,
          ChildProcess.run(
              home,
              words,
              "-Duser.language=ar",
              "-Duser.country=EG",
              "-Duser.timezone=Pacific/Auckland",
              "-Dfile.encoding=ISO-8859-1"));
    }
    for (String file : List.of("SAMWRK201_R1.zip", "t.json")) {
      assertArrayEquals(
          Files.readAllBytes(mine.resolve(file)), Files.readAllBytes(theirs.resolve(file)), file);
    }
  }
}
