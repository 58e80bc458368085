package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What this project signs is checked with none of its code: by {@code build/independent-check}, in
 * Node, with the npm cryptosuite {@code eddsa-jcs-2022}, {@code canonicalize} and {@code ajv}.
 */
class IndependentCheckTest {
  private static final Path FOLDER = Command.ROOT.resolve("build/independent-check");
  private static final Path SCHEMAS =
      Command.ROOT.resolve(
          "triumvirate-model/src/main/resources/online/ucca/triumvirate/model/json");

  @TempDir Path folder;
  private Command command = new Command(Path.of("unset"));
  private Path key = Path.of("unset");
  private Path triumvirate = Path.of("unset");
  private String did = "";

  @BeforeEach
  void signSomething() {
    Checkers.assumeNodePackages();
    command = new Command(folder.resolve("home"));
    key = folder.resolve("key.pem");
    String made = command.run("keygen", "--out", key).out();
    did = made.substring(made.indexOf("did:key:")).strip();
    triumvirate = folder.resolve("unit.triumvirate.json");
    assertEquals(
        0, command.run("translate", Command.SAMPLE, "--out", triumvirate, "--key", key).status());
  }

  @Test
  void proofsHold_andFailAfterAnyChange() throws Exception {
    Path cco = folder.resolve("unit.cco.json");
    assertEquals(0, command.run("process", triumvirate, "--out", cco, "--key", key).status());
    assertAccepted("proof", did, triumvirate, cco, manifest());
  }

  @Test
  void eachProofOfAChainHoldsByItself_andTheChainFailsAfterAnyChange() throws Exception {
    Path processed = folder.resolve("unit.cco.json");
    Path issued = folder.resolve("unit.issued.json");
    Path expertKey = folder.resolve("expert.pem");
    assertEquals(0, command.run("process", triumvirate, "--out", processed, "--key", key).status());
    String made = command.run("keygen", "--out", expertKey).out();
    String expert = made.substring(made.indexOf("did:key:")).strip();
    assertEquals(
        0,
        command
            .run(
                "cosign", processed, "--key", expertKey, "--role", "domain-expert", "--out", issued)
            .status());
    assertAccepted("chain", did, expert, issued);
    assertRefused("accepted with the roles swapped", "chain", expert, did, issued);
    Path tampered = folder.resolve("tampered.json");
    Files.writeString(
        tampered, Files.readString(issued).replaceFirst("SAMWRK201 R1", "SAMWRK201 R2"));
    assertRefused("proof 2 does not hold by itself", "chain", did, expert, tampered);
  }

  @Test
  void aChangedByteIsFoundThereToo() throws Exception {
    Path tampered = folder.resolve("tampered.json");
    Files.writeString(
        tampered, Files.readString(triumvirate).replaceFirst("SAMWRK201 R1", "SAMWRK201 R2"));
    assertRefused("the proof does not hold", "proof", did, tampered);
    String other = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    assertRefused("the proof does not hold", "proof", other, triumvirate);
  }

  @Test
  void canonicalFormsAreTheSame() throws Exception {
    Path document = folder.resolve("names.json");
    Files.writeString(
        document,
        """
        {"\\u20ac":"\\u0000\\u001f\\u007f\\u0080\\u2028\\ud83d\\ude02","\\r":"\\/\\"\\\\","\\ufb33":[0,-1,9007199254740991],
         "1":{"b":[],"a":{}},"\\ud83d\\ude00":null,"\\u0080":true,"\\u00f6":"\\u00f6o\\u0308","":false,"</script>":"\\b\\f\\t"}
        """);
    for (Path file : List.of(triumvirate, manifest(), document)) {
      Path canonical = folder.resolve("canonical.json");
      Files.write(canonical, JsonDocument.read(Files.readAllBytes(file)).canonicalBytes());
      assertAccepted("canonical", file, canonical);
      assertRefused("is not the canonical form", "canonical", file, Command.SAMPLE);
    }
  }

  @Test
  void theSchemaSaysTheSame() throws Exception {
    Path schema = SCHEMAS.resolve("triumvirate-1.1.schema.json");
    assertAccepted("schema", schema, triumvirate);
    assertRefused("is refused", "schema", schema, Command.SAMPLE);
  }

  @Test
  void aCcoIsOfThePublishedForm_andEveryTermHasAMeaning() throws Exception {
    Path cco = folder.resolve("unit.cco.json");
    assertEquals(0, command.run("process", triumvirate, "--out", cco, "--key", key).status());
    Path schema = SCHEMAS.resolve("cco-1.schema.json");
    assertAccepted("schema", schema, cco);
    assertRefused("is refused", "schema", schema, triumvirate);
    Path context = SCHEMAS.resolve("cco-v1.context.jsonld");
    Path said = folder.resolve("said.txt");
    assertEquals(0, check("terms.mjs", said, context, cco), () -> read(said));
    Path bare = Files.writeString(folder.resolve("bare.jsonld"), "{\"@context\":{}}");
    assertEquals(1, check("terms.mjs", said, bare, cco), () -> read(said));
  }

  private Path manifest() throws IOException {
    Path packs = folder.resolve("packs");
    assertEquals(0, command.run("pack", Command.SAMPLE, "--out", packs, "--key", key).status());
    PackContents pack = new PackContents(packs.resolve("SAMWRK201_R1.zip"));
    return Files.write(folder.resolve("manifest.json"), pack.bytes("manifest.json"));
  }

  private void assertAccepted(Object... words) throws Exception {
    Path said = folder.resolve("said.txt");
    assertEquals(0, check("check.mjs", said, words), () -> read(said));
  }

  private void assertRefused(String why, Object... words) throws Exception {
    Path said = folder.resolve("said.txt");
    assertEquals(1, check("check.mjs", said, words), () -> read(said));
    assertTrue(read(said).contains(why), () -> read(said));
  }

  private static int check(String program, Path said, Object... words) throws Exception {
    List<String> line = new ArrayList<>(List.of("node", FOLDER.resolve(program).toString()));
    for (Object word : words) {
      line.add(word.toString());
    }
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "node did not end");
    return process.exitValue();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
