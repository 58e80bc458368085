package online.ucca.triumvirate.world.jdbi;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.database.WorldDataProvider;
import online.ucca.triumvirate.engine.database.WorldSchema;
import online.ucca.triumvirate.world.jdbi.session.Dialect;

/** Opens {@link WorldDatabase}s. */
public final class JdbiWorldDataProvider implements WorldDataProvider {

  /** For {@link java.util.ServiceLoader}. */
  public JdbiWorldDataProvider() {}

  @Override
  public Set<String> types() {
    return Set.of("sqlite", "postgresql");
  }

  @Override
  public WorldData open(DatabaseSettings settings) {
    return WorldDatabase.open(settings);
  }

  @Override
  public Optional<WorldSchema> schema(String type) {
    return Arrays.stream(Dialect.values())
        .filter(dialect -> dialect.folder().equals(type))
        .map(dialect -> new Migrations(dialect).schema())
        .findFirst();
  }
}
