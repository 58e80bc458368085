package online.ucca.triumvirate.world.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.database.WorldDataProvider;
import online.ucca.triumvirate.engine.database.WorldSchema;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A container of an earlier version is found out, and brought forward. */
class RefreshContainerTest {
  /** The version after that of the other tests' containers: one more table. */
  private static final InstalledSchemas LATER =
      InstalledSchemas.of(
          new WorldDataProvider() {
            @Override
            public Set<String> types() {
              return Set.of("sqlite");
            }

            @Override
            public WorldData open(DatabaseSettings settings) {
              throw new AssertionError("nothing is opened here");
            }

            @Override
            public Optional<WorldSchema> schema(String type) {
              return Optional.of(
                  new WorldSchema(
                      "v8", Containers.SQL + "\nCREATE TABLE xxharbour_more (name TEXT);\n"));
            }
          });

  private static final RefreshContainer REFRESH =
      new RefreshContainer(new EveritSchemaValidator(), LATER);
  private static final CheckContainer CHECK =
      new CheckContainer(new EveritSchemaValidator(), LATER);

  @TempDir Path worlds;
  private Path container = Path.of("");

  @BeforeEach
  void make() {
    container = Containers.SCAFFOLD.make(worlds, NewWorld.local("xx-harbour"));
  }

  private String sql() throws IOException {
    return Files.readString(container.resolve("schema/schema.sql"));
  }

  @Test
  void anEarlierVersionIsADeviation_thatARefreshMends() throws IOException {
    assertEquals(List.of(), Containers.CHECK.check(container));
    assertEquals(
        List.of(
            "schema/schema.sql is that of an earlier version: it lacks later migrations",
            "schema_version is v7, and the tables that this program makes are v8"),
        Containers.messages(CHECK.check(container)));

    Map<String, String> before = Containers.contents(container);
    assertEquals("v8", REFRESH.refresh(container).schemaVersion());
    assertEquals(List.of(), CHECK.check(container));
    Map<String, String> after = Containers.contents(container);
    assertEquals(before.keySet(), after.keySet());
    after.replaceAll((path, text) -> text.equals(before.get(path)) ? "" : path);
    assertEquals(Set.of("", "schema/schema.sql", "world.config.json"), Set.copyOf(after.values()));
    assertEquals("v8", REFRESH.refresh(container).schemaVersion());
  }

  @Test
  void aRefreshThatWasCutOffBetweenTheTwoFiles_isRepeated() throws IOException {
    String config = Files.readString(container.resolve("world.config.json"));
    REFRESH.refresh(container);
    Files.writeString(container.resolve("world.config.json"), config);
    assertEquals(1, CHECK.check(container).size());
    REFRESH.refresh(container);
    assertEquals(List.of(), CHECK.check(container));
  }

  @Test
  void whatSomebodyEdited_isNotWrittenOver() throws IOException {
    Path file = container.resolve("schema/schema.sql");
    String edited = sql() + "CREATE TABLE xxharbour_own (name TEXT);\n";
    Files.writeString(file, edited);
    Map<String, String> before = Containers.contents(container);
    Refusal refused = assertThrows(Refusal.class, () -> REFRESH.refresh(container));
    assertEquals("WLD_NOT_CONFORMING", refused.code());
    assertEquals(before, Containers.contents(container));
    Files.delete(file);
    REFRESH.refresh(container);
    assertEquals(List.of(), CHECK.check(container));
  }
}
