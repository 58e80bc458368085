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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The world's database on the command line: its catalogue, and its index over the audit logs. */
class DatabaseTest {
  private static final String LIST =
      "code\tname\tfield of ed\nSAM101\tMoor a vessel\t0309\nSAM102\tWork on deck\t\n";
  private static final String LOG = "clients/local/tga-v1/audit.jsonl";

  @TempDir Path folder;

  private Command command() {
    return new Command(folder.resolve("home"));
  }

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("units.txt"), text);
  }

  private static JsonObject json(Result result, int status) {
    assertEquals(status, result.status(), result.err());
    JsonObject report = JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
    assertEquals(status == 0, report.getBoolean("success"));
    return report;
  }

  private static String code(Result result, int status) {
    return json(result, status).getJsonArray("findings").getJsonObject(0).getString("error_code");
  }

  @Test
  void importsAList_andFindsWhatItHolds() throws IOException {
    JsonObject first = json(command().run("catalogue", "import", list(LIST), "--json"), 0);
    assertEquals("national-unit-list", first.getString("format"));
    assertEquals(2, first.getInt("added"));
    JsonObject again = json(command().run("catalogue", "import", list(LIST), "--json"), 0);
    assertEquals(2, again.getInt("unchanged"));
    JsonObject found = json(command().run("catalogue", "search", "moor VESS", "--json"), 0);
    assertEquals(1, found.getInt("total"));
    JsonObject item = found.getJsonArray("items").getJsonObject(0);
    assertEquals("SAM101", item.getString("code"));
    assertTrue(item.isNull("status"), "the list does not say");
    Result shown = command().run("catalogue", "search", "--sort", "title", "--order", "desc");
    assertTrue(shown.out().startsWith("SAM102"), shown.out());
    assertTrue(Files.isRegularFile(folder.resolve("home/world.db")));
  }

  @Test
  void takesNothingOfAListWithABadRow() throws IOException {
    json(command().run("catalogue", "import", list(LIST), "--json"), 0);
    Result refused = command().run("catalogue", "import", list(LIST + "\tNo code\t\n"), "--json");
    assertEquals("CAT_BAD_ROW", code(refused, 1));
    assertTrue(refused.out().contains("line 4"), refused.out());
    Path other = Files.writeString(folder.resolve("other"), "a,b\n1,2\n");
    Result unknown = command().run("catalogue", "import", other, "--json");
    assertEquals("CAT_UNKNOWN_FORMAT", code(unknown, 1));
  }

  @Test
  void refusesAQueryThatIsNone_andADatabaseThatIsNone() throws IOException {
    String sort = "code; DROP TABLE units";
    Result refused = command().run("catalogue", "search", "x", "--sort", sort, "--json");
    assertEquals("CAT_BAD_QUERY", code(refused, 1));
    assertFalse(Files.exists(folder.resolve("home/world.db")), "nothing was opened for it");
    Path none = list("this is no database ".repeat(100));
    Result broken = command().run("catalogue", "search", "x", "--database", none, "--json");
    assertEquals("DBS_UNAVAILABLE", code(broken, 3));
    assertEquals(2, command().run("catalogue").status());
  }

  @Test
  void takesTheDatabaseThatIsNamed() throws IOException {
    Path own = folder.resolve("own.db");
    json(command().run("catalogue", "import", list(LIST), "--database", own, "--json"), 0);
    Command named = command().with("TRIUMVIRATE_DATABASE", own.toString());
    assertEquals(2, json(named.run("catalogue", "search", "--json"), 0).getInt("total"));
    assertEquals(0, json(command().run("catalogue", "search", "--json"), 0).getInt("total"));
  }

  @Test
  void indexesTheAuditLogs_andTellsWhenTheyDiffer() throws IOException {
    assertEquals(0, command().run("audit", "index").status());
    assertEquals(
        0, command().run("translate", Command.SAMPLE, "--out", folder.resolve("t.json")).status());
    JsonObject log = indexed();
    int entries = log.getInt("entries");
    assertTrue(entries > 3, log.toString());
    assertEquals(entries, log.getInt("added"));
    assertEquals(0, indexed().getInt("added"));

    Path file = folder.resolve("home").resolve(LOG);
    String text = Files.readString(file);
    String cut = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
    Files.writeString(file, cut);
    Result differs = command().run("audit", "index", "--json");
    assertEquals("AUD_INDEX_DIFFERS", code(differs, 1));
    Files.writeString(file, text.replaceFirst("\"duration_ms\":\\d+", "\"duration_ms\":987654"));
    assertEquals("AUD_HASH_MISMATCH", code(command().run("audit", "index", "--json"), 1));
    Files.writeString(file, cut);
    JsonObject anew = indexed("--anew");
    assertEquals(entries - 1, anew.getInt("added"));
  }

  private JsonObject indexed(String... options) {
    List<Object> words = new ArrayList<>(List.of("audit", "index", "--json"));
    words.addAll(List.of(options));
    return json(command().run(words.toArray()), 0).getJsonArray("logs").stream()
        .map(JsonObject.class::cast)
        .filter(log -> log.getString("log").equals(LOG))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void opensNoDatabase_whereNoneIsNeeded() {
    assertEquals(0, command().run("pack", Command.SAMPLE, "--out", folder.toString()).status());
    assertFalse(Files.exists(folder.resolve("home/world.db")));
  }

  @Test
  void importsTheWholeNationalList() {
    Path list = Command.shared("corpus/au-vet/register/ntis_unit.txt");
    assertEquals(
        52_624, json(command().run("catalogue", "import", list, "--json"), 0).getInt("added"));
    JsonObject found = json(command().run("catalogue", "search", "BSBTWK201", "--json"), 0);
    assertTrue(found.getInt("total") <= 1, found.toString());
    assertTrue(
        json(command().run("catalogue", "search", "first aid", "--json"), 0).getInt("total") > 10);
  }
}
