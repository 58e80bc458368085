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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A world's container on the command line: made, checked, reported on, and its endpoints run. */
class WorldContainerTest {
  private static final long MINUTES = 2;

  @TempDir Path folder;

  private Result run(Object... words) {
    return new Command(folder.resolve("home")).run(words);
  }

  private Path made(Object... more) {
    Object[] words =
        Stream.concat(
                Stream.of("world", "new", "xx-quay", "--dir", folder.resolve("worlds")),
                Stream.of(more))
            .toArray();
    Result made = run(words);
    assertEquals(0, made.status(), made.err());
    return folder.resolve("worlds/xx-quay");
  }

  private static JsonObject json(Result result, int status) {
    assertEquals(status, result.status(), result.err());
    JsonObject report = document(result.out());
    assertEquals(status == 0, report.getBoolean("success"));
    return report;
  }

  private static JsonObject document(String text) {
    return JsonDocument.read(text.getBytes(StandardCharsets.UTF_8)).tree();
  }

  private static JsonObject config(Path container) throws IOException {
    return document(Files.readString(container.resolve("world.config.json")));
  }

  @Test
  void aContainerIsMade_conforms_andIsReportedOn() throws IOException {
    Result made = run("world", "new", "xx-quay", "--dir", folder, "--name", "Quays", "--json");
    JsonObject report = json(made, 0);
    Path container = Path.of(report.getString("container"));
    assertEquals(folder.resolve("xx-quay"), container);
    assertEquals("Quays", config(container).getString("domain"));
    String sql = Files.readString(container.resolve("schema/schema.sql"));
    assertTrue(sql.contains("CREATE TABLE qualification_specialisations ("), sql);
    assertTrue(sql.contains("USING fts5"), sql);
    assertFalse(sql.contains("${"), sql);

    json(run("world", "check", container, "--json"), 0);
    assertEquals(container + " conforms\n", run("world", "check", container).out());

    JsonObject counted = json(run("world", "report", container, "--json"), 0);
    assertEquals(13, counted.getInt("source_files"));
    assertEquals(8, counted.getJsonObject("by_scope").getInt("platform"));
    assertEquals(0, counted.getInt("unknown_percent"));
    assertEquals(13, counted.getJsonArray("classified").size());
    Result text = run("world", "report", container);
    assertTrue(
        text.out().startsWith("source files    13\nscope           platform 8,"), text.out());
    assertEquals(text.out(), run("world", "report", container).out());
    assertFalse(Files.exists(folder.resolve("home")), "no world of the user's is opened for it");
  }

  @Test
  void everyOptionStandsInTheConfiguration() throws IOException {
    Path container =
        made(
            "--jurisdiction",
            "NZ",
            "--domain",
            "Work on quays",
            "--client",
            "quay-college",
            "--contact",
            "office@quay.example",
            "--database",
            "jdbc:postgresql://db.example/quay",
            "--storage",
            "r2",
            "--bucket",
            "quay-objects",
            "--storage-endpoint",
            "https://r2.example",
            "--source-name",
            "Quay Register",
            "--source-url",
            "https://quay.example/api",
            "--refresh",
            "weekly",
            "--end-user-layer");

    JsonObject config = config(container);
    assertEquals("NZ", config.getString("jurisdiction"));
    assertEquals("quay-college", config.getJsonObject("owner").getString("client_id"));
    JsonObject database = config.getJsonObject("infrastructure").getJsonObject("database");
    assertEquals("postgresql", database.getString("type"));
    assertEquals("jdbc:postgresql://db.example/quay", database.getString("override_endpoint"));
    JsonObject storage = config.getJsonObject("infrastructure").getJsonObject("storage");
    assertEquals(
        List.of("cloudflare", "r2", "quay-objects", "https://r2.example"),
        Stream.of("provider", "type", "bucket", "override_endpoint")
            .map(storage::getString)
            .toList());
    assertEquals("weekly", config.getJsonObject("authority_source").getString("refresh_cadence"));
    assertTrue(config.getJsonObject("feature_flags").getBoolean("end_user_layer"));
    assertTrue(Files.exists(container.resolve("tools/ingest/quay-register-parser.mjs")));
    String sql = Files.readString(container.resolve("schema/schema.sql"));
    assertTrue(sql.contains("plpgsql"), "the tables are PostgreSQL's");
    json(run("world", "check", container, "--json"), 0);
  }

  @Test
  void whatIsThereIsLeftAsItIs() throws IOException {
    Path container = made();
    Files.writeString(container.resolve("docs/WORLD.md"), "mine");

    JsonObject refused =
        json(run("world", "new", "xx-quay", "--dir", folder.resolve("worlds"), "--json"), 3);

    assertEquals("WLD_EXISTS", code(refused));
    assertEquals("mine", Files.readString(container.resolve("docs/WORLD.md")));
  }

  private static String code(JsonObject report) {
    return report.getJsonArray("findings").getJsonObject(0).getString("error_code");
  }

  @Test
  void everyDeviationIsNamed_withPlaceAndRemedy() throws IOException {
    Path container = made();
    Files.delete(container.resolve("docs/CHANGELOG.md"));
    Files.writeString(container.resolve("notes.txt"), "");
    Files.move(container.resolve("api/units.js"), container.resolve("api/Units.js"));

    Result refused = run("world", "check", container, "--json");

    JsonObject report = json(refused, 1);
    assertEquals(
        List.of("api/Units.js", "docs/CHANGELOG.md", "notes.txt"),
        report.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
            .map(finding -> finding.getString("source_element"))
            .toList());
    assertEquals("WLD_NOT_CONFORMING", code(report));
    assertTrue(refused.err().contains("do: Rename it to api/units.js."), refused.err());
  }

  @Test
  void usageAndEnvironmentHaveTheirOwnStatuses() {
    assertEquals(2, run("world").status());
    assertEquals(2, run("world", "new", "xx-quay").status());
    assertEquals(2, run("world", "new", "xx-quay", "--dir", folder, "--storage", "tape").status());
    assertEquals(3, run("world", "check", folder.resolve("none")).status());
    assertEquals(3, run("world", "report", folder.resolve("none")).status());
    JsonObject bad = json(run("world", "new", "Quay", "--dir", folder, "--json"), 1);
    assertEquals("WLD_BAD_CONFIG", code(bad));
    assertEquals(1, bad.getJsonArray("findings").size(), "the id is wrong, and nothing else");
    Result secret =
        run(
            "world",
            "new",
            "xx-quay",
            "--dir",
            folder,
            "--database",
            "jdbc:postgresql://db.example/quay?password=hush");
    assertEquals(1, secret.status());
    assertFalse(secret.err().contains("hush"), secret.err());
  }

  @Test
  void keepsItsDatabaseInTheFileThatIsNamed() throws IOException {
    Path file = folder.resolve("quay work.db");
    Path container = made("--database", file.toString());

    Result worker = run("worker", "--status", "--world", container);

    assertEquals(0, worker.status(), worker.err());
    assertTrue(Files.exists(file));
    for (String none : List.of("", "jdbc:mysql://db.example/quay")) {
      Result refused = run("world", "new", "yy-quay", "--dir", folder, "--database", none);
      assertEquals(2, refused.status(), none);
    }
  }

  /** Every endpoint, asked and answered, by the modules as they stand in a new container. */
  @Test
  void theEndpointsOfANewContainerKeepTheContract() throws IOException, InterruptedException {
    Checkers.assumeInstalled("node");
    Path container = made();
    String script =
        Command.ROOT.resolve("build/acceptance-tests/src/test/resources/container.mjs").toString();

    String said =
        Checkers.run(
            List.of(
                "node",
                "--experimental-detect-module",
                "--no-warnings",
                script,
                container.toString()),
            MINUTES);

    List<String> lines = said.lines().toList();
    assertEquals("0", lines.get(0), said);
    Map<String, String> answers = new TreeMap<>();
    for (String line : lines.subList(1, 20)) {
      JsonObject answer = document(line);
      JsonObject headers = answer.getJsonObject("headers");
      assertEquals("xx-quay", headers.getString("x-ucca-world"), line);
      assertEquals(
          config(container).getString("schema_version"),
          headers.getString("x-ucca-schema-version"),
          line);
      assertEquals("files", headers.getString("x-ucca-source"), line);
      assertEquals("2027-01-02T03:04:05Z", headers.getString("x-ucca-timestamp"), line);
      JsonObject error = answer.getJsonObject("body").getJsonObject("error");
      if (error != null) {
        assertEquals("xx-quay", error.getString("world_id"), line);
        assertFalse(error.getString("message").contains("10.0.0.1"), line);
      }
      answers.put(
          answer.getString("question"),
          answer.getInt("status") + (error == null ? "" : " " + error.getString("code")));
    }
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry(
                    "GET /qualifications?q=moor&page=2&limit=100&sort=title&order=desc", "200"),
                Map.entry("GET /qualifications/Q1", "200"),
                Map.entry("GET /qualifications/Q2", "502 CONTRACT_BROKEN"),
                Map.entry("GET /units", "200"),
                Map.entry("GET /units/U1", "200"),
                Map.entry("GET /units/U2", "404 NOT_FOUND"),
                Map.entry("GET /units/DOWN", "502 DATA_UNREACHABLE"),
                Map.entry("GET /units/TEXT", "502 CONTRACT_BROKEN"),
                Map.entry("GET /units/BAD", "422 X_BAD"),
                Map.entry("GET /units/U1/more", "404 NOT_FOUND"),
                Map.entry("GET /units?limit=101", "400 BAD_QUERY"),
                Map.entry("GET /units?colour=red", "400 BAD_QUERY"),
                Map.entry("POST /units", "405 METHOD_NOT_ALLOWED"),
                Map.entry("GET /authorities", "200"),
                Map.entry("GET /authorities/A1", "200"),
                Map.entry("GET /scope", "502 CONTRACT_BROKEN"),
                Map.entry("POST /verify", "400 BAD_BODY"),
                Map.entry("GET /health", "200"))),
        answers);
    assertEquals(
        "[\"POST https://data.example/api/worlds/xx-quay/verify {\\\"a\\\":1}\"]",
        asked(lines.get(17)));
    assertEquals(
        "[\"GET https://data.example/api/worlds/xx-quay/units?page=1&limit=25&sort=code&order=asc\"]",
        asked(lines.get(4)));
    assertEquals("[\"GET https://client.example/data/units/U1\"]", asked(lines.get(20)));
    assertEquals(
        List.of(
            "{\"table\":\"units\",\"rows\":[{\"unit_code\":\"U1\",\"title\":\"Moor, and"
                + " \\\"rest\\\"\"},{\"unit_code\":\"U2\",\"title\":null}]}",
            "{\"table\":\"units\",\"rows\":[{\"unit_code\":\"U1\",\"title\":\"A\"}]}",
            "{\"refused\":\"the list needs one column Title\"}",
            "{\"refused\":\"row 2 has 1 cells; there are 2 headings\"}",
            "{\"refused\":\"row 2 has a quotation mark in the wrong place\"}",
            "[{\"unit_code\":\"U1\",\"core_in\":[\"Q1\",\"Q2\"],\"elective_in\":[]},"
                + "{\"unit_code\":\"U2\",\"core_in\":[],\"elective_in\":[\"Q1\"]}]"),
        lines.subList(21, 27));
  }

  private static String asked(String line) {
    return document(line).getJsonArray("asked").toString();
  }
}
