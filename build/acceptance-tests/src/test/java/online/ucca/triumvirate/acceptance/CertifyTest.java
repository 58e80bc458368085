package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code triumvirate certify}. */
class CertifyTest {
  private static final String CORPUS =
      """
      {
        "corpus_type": "tga_unit_json",
        "files": ["unit.json"],
        "%s": %s
      }
      """;

  @TempDir Path folder;

  private Command command() {
    return new Command(folder.resolve("home"));
  }

  // Of the two adapters the one with fewer corpora: the rules on all corpora of each adapter are
  // tests of the adapter's own room.
  @Test
  void certifiesTheInstalledAdapter_andSignsTheReport() throws IOException {
    Path report = folder.resolve("certificate.json");
    Path junit = folder.resolve("certificate.xml");
    Command.Result certify =
        command()
            .run(
                "certify",
                "--adapter",
                "faa-v1",
                "--report",
                report.toString(),
                "--junit",
                junit.toString());
    assertEquals(0, certify.status(), certify.out() + certify.err());
    assertTrue(certify.out().contains("faa-v1 1.0.0: certified (43 rules passed"), certify.out());
    JsonObject json = JsonDocument.read(Files.readAllBytes(report)).tree();
    assertTrue(json.getBoolean("success"));
    assertEquals("faa-v1", json.getString("adapter"));
    assertEquals(43, json.getJsonArray("rules").size());
    assertTrue(Files.readString(junit).contains("<testcase name=\"CA-40\""));

    Command.Result verify = command().run("verify", report.toString());
    assertEquals(0, verify.status(), verify.err());
    assertTrue(verify.out().contains("unaltered certificate"), verify.out());
    Files.writeString(report, Files.readString(report).replace("1.0.0", "1.0.1"));
    Command.Result altered = command().run("verify", report.toString());
    assertEquals(1, altered.status());
    assertTrue(altered.err().contains("SIG_INVALID"), altered.err());
  }

  @Test
  void saysWhatStandsInTheWay_whereTheCorporaSayOtherwise() throws IOException {
    Path corpora = folder.resolve("corpora");
    corpus(corpora.resolve("whole"), "refused", "[\"TRN_NO_ELEMENTS\"]");
    Command.Result certify =
        command().run("certify", "--adapter", "tga-v1", "--corpora", corpora.toString(), "--json");
    assertEquals(1, certify.status(), certify.err());
    assertTrue(certify.out().contains("\"success\": false"), certify.out());
    assertTrue(certify.out().contains("expected a refusal with [TRN_NO_ELEMENTS]"), certify.out());
  }

  @Test
  void writesGoldenFilesByTheFlagAlone() throws IOException {
    Path corpora = folder.resolve("corpora");
    Path expected = corpora.resolve("whole").resolve("expected.json");
    corpus(corpora.resolve("whole"), "expected", "\"expected.json\"");
    String[] update = {"certify", "--adapter", "tga-v1", "--update", corpora.toString()};
    Command.Result written = command().run((Object[]) update);
    assertEquals(0, written.status(), written.err());
    assertTrue(written.out().contains("whole: written"), written.out());
    Files.writeString(
        expected, Files.readString(expected).replace("Prepare the handover", "Prepare"));
    assertTrue(command().run((Object[]) update).out().contains("expected \"Prepare\""));
    assertTrue(command().run((Object[]) update).out().contains("whole: as before"));
  }

  @Test
  void refusesAnAdapterThatIsNotInstalled() {
    Command.Result certify = command().run("certify", "--adapter", "lost-v1");
    assertEquals(1, certify.status());
    assertTrue(certify.err().contains("there are [faa-v1, tga-v1]"), certify.err());
  }

  private static void corpus(Path corpus, String member, String value) throws IOException {
    Files.createDirectories(corpus);
    Files.copy(Command.SAMPLE, corpus.resolve("unit.json"));
    Files.writeString(corpus.resolve("corpus.json"), CORPUS.formatted(member, value));
  }
}
