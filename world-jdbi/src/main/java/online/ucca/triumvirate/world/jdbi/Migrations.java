package online.ucca.triumvirate.world.jdbi;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Brings a database to the present schema, and never back. */
final class Migrations implements ResourceProvider {
  private final List<MigrationFile> files;
  private final Dialect dialect;

  /** The migrations of a dialect: those that are written once, and its own. */
  Migrations(Dialect dialect) {
    this.dialect = dialect;
    this.files =
        List.of(
            new MigrationFile("all", "V1__tables.sql"),
            new MigrationFile(dialect.folder(), "V2__full_text_and_append_only.sql"));
  }

  List<MigrationFile> files() {
    return files;
  }

  /**
   * Applies what was not applied yet.
   *
   * @throws Refusal {@code DBS_SCHEMA_NEWER} if there is more than is known here
   */
  void apply(DataSource database, String name) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database)
            .resourceProvider(this)
            .javaMigrationClassProvider(List::of)
            .placeholders(dialect.placeholders())
            .cleanDisabled(true)
            .load();
    for (MigrationInfo applied : flyway.info().applied()) {
      if (applied.getState() == MigrationState.FUTURE_SUCCESS
          || applied.getState() == MigrationState.FUTURE_FAILED) {
        throw new Refusal(
            Finding.of(
                    ErrorCode.DBS_SCHEMA_NEWER,
                    "the database "
                        + name
                        + " has the schema "
                        + applied.getVersion()
                        + "; this program knows schemas up to "
                        + files.size())
                .from(name));
      }
    }
    flyway.migrate();
  }

  @Override
  public @Nullable LoadableResource getResource(String path) {
    return files.stream()
        .filter(file -> file.getRelativePath().equals(path))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return files.stream()
        .filter(file -> file.getFilename().startsWith(prefix))
        .filter(file -> Arrays.stream(suffixes).anyMatch(file.getFilename()::endsWith))
        .map(LoadableResource.class::cast)
        .toList();
  }
}
