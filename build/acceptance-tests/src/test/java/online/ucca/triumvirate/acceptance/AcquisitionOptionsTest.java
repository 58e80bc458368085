package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.acceptance.Command.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a source is to be acquired reaches the adapter, and is on record. */
class AcquisitionOptionsTest {
  @TempDir Path folder;

  private Result run(Object... words) {
    return new Command(folder.resolve("home")).run(words);
  }

  private String started() throws IOException {
    Path log = folder.resolve("home/clients/local/tga-v1/audit.jsonl");
    List<String> entries = Files.readAllLines(log);
    return entries.stream()
        .filter(entry -> entry.contains("\"ingestion_started\""))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  /** RFC 6761 keeps the name from ever being given to a host. */
  private static final String NOWHERE = "--base-address=https://register.invalid";

  private static final String HOST = "--allow-host=register.invalid";

  @Test
  void saysWhetherTheCacheHadTheSource() throws IOException {
    Path out = folder.resolve("unit.json");
    Result first = run("translate", Command.SAMPLE, "--out", out, "--json");
    assertEquals(0, first.status(), first.err());
    assertTrue(first.out().contains("\"cache_status\": \"miss\""), first.out());
    assertTrue(started().contains("\"enrichment_level\":\"none\",\"refresh\":false"), started());
    Result second =
        run("translate", "SAMWRK201", "--offline", "--enrichment", "full", "--json", "--out", out);
    assertEquals(0, second.status(), second.err());
    assertTrue(second.out().contains("\"cache_status\": \"hit\""), second.out());
    assertTrue(
        started().contains("\"enrichment_level\":\"full\",\"refresh\":false,\"skip_network\":true"),
        started());
  }

  @ParameterizedTest
  @ValueSource(strings = {"translate", "pack"})
  void usesWhatItHas_andSaysSo_whenAFreshCopyCannotBeHad(String command) throws IOException {
    assertEquals(0, run("translate", Command.SAMPLE, "--out", folder.resolve("x")).status());
    Result result =
        run(command, "SAMWRK201", "--refresh", NOWHERE, HOST, "--out", folder.resolve("y"));
    assertEquals(0, result.status(), result.err());
    assertTrue(result.err().contains("ING_CACHE_STALE"), result.err());
    assertTrue(started().contains("\"refresh\":true"), started());
  }

  /** Exit status 3: the surroundings are at fault, and the remedy is named. */
  @Test
  void saysThatThereIsNoNetwork_andWhatHelps() {
    Result result = run("translate", "SAMWRK201", NOWHERE, HOST);
    assertEquals(3, result.status());
    assertTrue(result.err().contains("ING_NETWORK_FAILURE"), result.err());
    assertTrue(result.err().contains("give the source as a file"), result.err());
    Result refused = run("translate", "SAMWRK201", NOWHERE);
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("ING_HOST_NOT_ALLOWED"), refused.err());
  }

  @Test
  void takesHostsByTheirNames_andNothingElse() {
    Path out = folder.resolve("x");
    assertEquals(
        0,
        run(
                "translate",
                Command.SAMPLE,
                "--out",
                out,
                "--allow-host",
                "asqa.example",
                "--allow-host",
                "localhost:8080")
            .status());
    Result url = run("translate", Command.SAMPLE, "--allow-host", "https://asqa.example/");
    assertEquals(2, url.status());
    assertTrue(url.err().contains("--allow-host"), url.err());
    assertEquals(2, run("translate", Command.SAMPLE, "--enrichment", "much").status());
  }

  @Test
  void saysInItsHelpThatEachUseIsAudited() {
    assertTrue(run("translate", "--help").out().replaceAll("\\s+", " ").contains("audit log"));
  }
}
