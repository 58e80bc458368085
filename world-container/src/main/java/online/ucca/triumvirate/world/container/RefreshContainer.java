package online.ucca.triumvirate.world.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import online.ucca.triumvirate.engine.database.WorldSchema;
import online.ucca.triumvirate.host.file.DurableFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.world.config.ReadWorldConfig;
import online.ucca.triumvirate.world.config.WorldConfig;
import online.ucca.triumvirate.world.config.WriteWorldConfig;

/**
 * Brings the text of a container's schema to that of the tables which this version of the project
 * makes, when it opens the world's database. Safe for use by several threads.
 */
public final class RefreshContainer {
  private final ReadWorldConfig readConfig;
  private final InstalledSchemas schemas;

  /**
   * Refreshes by given parts.
   *
   * @param schemaValidator checks the configuration
   * @param schemas gives the text of {@code schema/schema.sql}
   */
  public RefreshContainer(SchemaValidator schemaValidator, InstalledSchemas schemas) {
    this.readConfig = new ReadWorldConfig(schemaValidator);
    this.schemas = schemas;
  }

  /**
   * Writes {@code schema/schema.sql}, if it is missing or an earlier version of this project wrote
   * it, and then {@code schema_version}. What is as it should be is not written.
   *
   * @param container the world's folder
   * @return the configuration as it is then
   * @throws Refusal {@code WLD_BAD_CONFIG}; {@code WLD_NOT_CONFORMING} if the text was edited, and
   *     nothing is changed; {@code WLD_NO_PROVIDER}; {@code ENV_FILE_UNREADABLE} or {@code
   *     ENV_FILE_UNWRITABLE}
   */
  public WorldConfig refresh(Path container) {
    WorldConfig config = readConfig.read(container);
    String dialect = InstalledSchemas.dialect(config.infrastructure().database());
    WorldSchema schema = schemas.of(dialect);
    ContainerFiles files = ContainerFiles.in(container);
    String before = files.text(ContainerTree.SCHEMA).orElse("");
    String after = ContainerContent.schemaText(schema, dialect);
    if (!before.equals(after)) {
      if (!before.isBlank()
          && !ContainerContent.isEarlierSchema(before, config.schemaVersion(), schema, dialect)) {
        throw new Refusal(
            Finding.of(
                    ErrorCode.WLD_NOT_CONFORMING,
                    ContainerTree.SCHEMA + " is not what this project wrote for " + dialect)
                .from(ContainerTree.SCHEMA)
                .withRemedy(
                    "Put what is the world's own into schema/extensions.sql, remove"
                        + " schema/schema.sql, and repeat this."));
      }
      try {
        DurableFile.write(
            files.root().resolve(ContainerTree.SCHEMA), after.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new Refusal(
            Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, ContainerTree.SCHEMA + " cannot be written")
                .from(container.toString()));
      }
    }
    WorldConfig now = config.withSchemaVersion(schema.version());
    if (!now.equals(config)) {
      new WriteWorldConfig(readConfig).write(container, now);
    }
    return now;
  }
}
