package online.ucca.triumvirate.world.jdbi;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import online.ucca.triumvirate.engine.database.WorldSchema;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.jdbi.session.Dialect;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Brings a database to the present schema, and never back. */
final class Migrations implements ResourceProvider {
  private static final Pattern NUMBER = Pattern.compile("V([0-9]{1,9})");

  private final List<MigrationFile> files;
  private final Dialect dialect;

  /** The migrations of a dialect: those that are written once, and its own. */
  Migrations(Dialect dialect) {
    this.dialect = dialect;
    this.files =
        List.of(
            new MigrationFile("all", "V1__tables.sql"),
            new MigrationFile(dialect.folder(), "V2__full_text_and_append_only.sql"),
            new MigrationFile("all", "V3__orders.sql"),
            new MigrationFile(dialect.folder(), "V3_1__orders_guarded.sql"),
            new MigrationFile("all", "V4__work.sql"),
            new MigrationFile("all", "V5__world_state.sql"),
            new MigrationFile("all", "V6__world_owner.sql"));
  }

  /** The version of the last migration that is known here, as its file is named. */
  private String newest() {
    String file = files.get(files.size() - 1).getFilename();
    return file.substring(1, file.indexOf("__")).replace('_', '.');
  }

  List<MigrationFile> files() {
    return files;
  }

  /** All of them as one text, which makes the same tables in an empty database. */
  WorldSchema schema() {
    StringJoiner sql = new StringJoiner("\n");
    int newest = 0;
    for (MigrationFile file : files) {
      String text = file.text();
      for (Map.Entry<String, String> placeholder : dialect.placeholders().entrySet()) {
        text = text.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
      }
      Matcher number = NUMBER.matcher(file.getFilename());
      newest = number.lookingAt() ? Math.max(newest, Integer.parseInt(number.group(1))) : newest;
      sql.add("-- " + file.getFilename() + "\n" + text.strip() + "\n");
    }
    return new WorldSchema("v" + newest, sql.toString());
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
                        + newest())
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
