package online.ucca.triumvirate.world.container;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.database.WorldSchema;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.ForeignJson;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.world.config.ReadWorldConfig;
import online.ucca.triumvirate.world.config.WorldConfig;

/**
 * Holds a container against the specification, and names everything that deviates, at once. Changes
 * nothing. Safe for use by several threads.
 */
public final class CheckContainer {
  private static final Pattern WORLD_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final String REFRESH =
      "Run triumvirate world refresh on the container, with the newest version of the program that"
          + " opens the world.";
  private static final String HEADER =
      "Begin the file with the three lines @ucca-scope (platform, world or unknown),"
          + " @ucca-maintainer (ucca, client, shared or unknown) and @ucca-versioning"
          + " (platform-track, world-track or independent).";

  private final ReadWorldConfig readConfig;
  private final InstalledSchemas schemas;

  /**
   * Checks by given parts.
   *
   * @param schemaValidator checks the configuration's structure
   * @param schemas says which tables are the platform's
   */
  public CheckContainer(SchemaValidator schemaValidator, InstalledSchemas schemas) {
    this.readConfig = new ReadWorldConfig(schemaValidator);
    this.schemas = schemas;
  }

  /**
   * Checks a container.
   *
   * @param container the world's folder
   * @return {@code WLD_NOT_CONFORMING} for every deviation, each with its place in the container
   *     and what to do, sorted by place; empty if it conforms
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if it cannot be read, {@code WLD_NO_PROVIDER} if
   *     nothing is installed that knows a world's tables
   */
  public List<Finding> check(Path container) {
    ContainerFiles files = ContainerFiles.in(container);
    Deviations deviations = new Deviations();
    ContainerTree.check(files, deviations);
    Optional<WorldConfig> config = config(files, deviations);
    String folder = String.valueOf(files.root().getFileName());
    String worldId = config.map(WorldConfig::worldId).orElse(folder);
    if (!worldId.equals(folder)) {
      deviations.add(
          WorldConfig.FILE,
          "the world " + worldId + " stands in a folder named " + folder,
          "Name the folder " + worldId + ", or the world " + folder + ".");
    }
    String dialect =
        config
            .map(one -> InstalledSchemas.dialect(one.infrastructure().database()))
            .orElse("sqlite");
    if (WORLD_ID.matcher(worldId).matches()) {
      new SchemaContract(schemas.of(dialect).sql(), worldId).check(files, deviations);
    }
    config.ifPresent(one -> checkVersion(files, one, schemas.of(dialect), dialect, deviations));
    HandlerContract.check(files, deviations);
    checkSourceConfig(files, deviations);
    checkHeaders(files, deviations);
    return deviations.sorted();
  }

  private Optional<WorldConfig> config(ContainerFiles files, Deviations deviations) {
    if (!files.files().contains(WorldConfig.FILE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(readConfig.read(files.root()));
    } catch (Refusal e) {
      e.findings().forEach(violation -> deviations.addConfig(WorldConfig.FILE, violation));
      return Optional.empty();
    }
  }

  /** The tables of a database are brought forward when it is opened; these two are not. */
  private static void checkVersion(
      ContainerFiles files,
      WorldConfig config,
      WorldSchema schema,
      String dialect,
      Deviations deviations) {
    String version = config.schemaVersion();
    if (!version.equals(schema.version())) {
      deviations.add(
          WorldConfig.FILE,
          "schema_version is "
              + version
              + ", and the tables that this program makes are "
              + schema.version(),
          REFRESH);
    }
    String text = files.text(ContainerTree.SCHEMA).orElse("");
    if (ContainerContent.isEarlierSchema(text, version, schema, dialect)) {
      deviations.add(
          ContainerTree.SCHEMA,
          ContainerTree.SCHEMA + " is that of an earlier version: it lacks later migrations",
          REFRESH);
    }
  }

  private static void checkSourceConfig(ContainerFiles files, Deviations deviations) {
    String path = ContainerTree.SOURCE_CONFIG;
    files
        .text(path)
        .ifPresent(
            text -> {
              try {
                ForeignJson.read(text.getBytes(StandardCharsets.UTF_8));
              } catch (Refusal e) {
                deviations.add(
                    path,
                    path + " is no JSON object: " + e.findings().get(0).message(),
                    "Correct it.");
              }
            });
  }

  private static void checkHeaders(ContainerFiles files, Deviations deviations) {
    for (String path : files.files()) {
      if (ClassificationHeader.isWanted(path)) {
        ClassificationHeader header = ClassificationHeader.of(files.text(path).orElse(""));
        if (!header.isThere()) {
          deviations.add(path, path + " has no classification header", HEADER);
        } else {
          header.faults().forEach(fault -> deviations.add(path, path + " " + fault, HEADER));
        }
      }
    }
  }
}
