package online.ucca.triumvirate.world.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.database.WorldDataProvider;
import online.ucca.triumvirate.engine.database.WorldSchema;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.schema.EveritSchemaValidator;

/** Containers of the tests, with a schema that is no database's own. */
final class Containers {
  /** The canonical tables, and one of the platform's. */
  static final String SQL =
      """
      CREATE TABLE qualifications (
        entry_no INTEGER PRIMARY KEY, qual_code TEXT NOT NULL UNIQUE, title TEXT, status TEXT,
        level TEXT, package_code TEXT, package_title TEXT
      );
      CREATE TABLE units (
        unit_code TEXT PRIMARY KEY, title TEXT, status TEXT, usage_recommendation TEXT
      );
      CREATE TABLE authorities (authority_code TEXT PRIMARY KEY, name TEXT, status TEXT, type TEXT);
      CREATE TABLE qualification_units (
        qualification_code TEXT REFERENCES qualifications (qual_code), unit_code TEXT,
        role TEXT CHECK (role IN ('core', 'elective')), PRIMARY KEY (qualification_code, unit_code)
      );
      CREATE TABLE authority_scope (authority_code TEXT, qual_code TEXT, status TEXT);
      CREATE TABLE qualification_specialisations (
        qualification_code TEXT, specialisation_code TEXT, title TEXT
      );
      CREATE TABLE orders (order_id TEXT PRIMARY KEY);
      """;

  static final InstalledSchemas SCHEMAS = InstalledSchemas.of(new Texts());
  static final ScaffoldContainer SCAFFOLD =
      new ScaffoldContainer(new EveritSchemaValidator(), SCHEMAS);
  static final CheckContainer CHECK = new CheckContainer(new EveritSchemaValidator(), SCHEMAS);

  private Containers() {}

  /** Every file by its path, with its text, and every folder with a slash behind it. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(one -> !one.equals(folder)).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        contents.put(
            Files.isDirectory(path) ? name + "/" : name,
            Files.isDirectory(path) ? "" : Files.readString(path));
      }
    }
    return contents;
  }

  /** The messages of findings, each of which must be of the code for deviations. */
  static List<String> messages(List<Finding> findings) {
    return findings.stream()
        .map(
            finding -> {
              if (!finding.hasCode(ErrorCode.WLD_NOT_CONFORMING)
                  || finding.sourceElement() == null
                  || finding.remediation().isBlank()) {
                throw new AssertionError(finding.toString());
              }
              return finding.message();
            })
        .toList();
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A provider that knows the text of a schema, and opens nothing. */
  private static final class Texts implements WorldDataProvider {
    @Override
    public Set<String> types() {
      return Set.of("sqlite");
    }

    @Override
    public WorldData open(DatabaseSettings settings) {
      throw new Refusal(Finding.of(ErrorCode.DBS_UNAVAILABLE, "nothing is opened here"));
    }

    @Override
    public Optional<WorldSchema> schema(String type) {
      return type.equals("sqlite") ? Optional.of(new WorldSchema("v7", SQL)) : Optional.empty();
    }
  }
}
