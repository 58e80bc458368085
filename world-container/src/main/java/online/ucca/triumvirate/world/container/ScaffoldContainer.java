package online.ucca.triumvirate.world.container;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import online.ucca.triumvirate.engine.database.WorldSchema;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.world.config.ReadWorldConfig;
import online.ucca.triumvirate.world.config.WorldConfig;
import online.ucca.triumvirate.world.config.WriteWorldConfig;
import org.jspecify.annotations.Nullable;

/**
 * Makes a world's container: whole, or not at all, and never where something is already. It is made
 * beside its place and moved into it. Safe for use by several threads.
 */
public final class ScaffoldContainer {
  private static final String ID = "/world_id";
  private static final String AN_ID =
      "Name the world with small letters, digits and single hyphens, a letter first, 63 characters"
          + " at most: xx-harbour, for example.";

  private final WriteWorldConfig writeConfig;
  private final InstalledSchemas schemas;

  /**
   * Makes containers by given parts.
   *
   * @param schemaValidator checks the configuration that is written
   * @param schemas gives the text of {@code schema/schema.sql}
   */
  public ScaffoldContainer(SchemaValidator schemaValidator, InstalledSchemas schemas) {
    this.writeConfig = new WriteWorldConfig(new ReadWorldConfig(schemaValidator));
    this.schemas = schemas;
  }

  /**
   * Makes a container in the folder of worlds.
   *
   * @param worlds the folder that the container's folder is made in; made if it is not there
   * @param world what makes the world another than every other
   * @return the container: the folder named by the world's id
   * @throws Refusal {@code WLD_BAD_CONFIG} for everything that is no configuration, {@code
   *     WLD_NO_PROVIDER} if nothing is installed that knows a world's tables, {@code WLD_EXISTS} if
   *     there is something of that name, {@code ENV_FILE_UNWRITABLE} if it cannot be written
   */
  public Path make(Path worlds, NewWorld world) {
    String dialect = InstalledSchemas.dialect(world.database());
    WorldSchema schema = schemas.of(dialect);
    WorldConfig config = world.config(schema.version());
    SortedMap<String, byte[]> files = ContainerContent.of(config, schema, dialect);
    files.put(WorldConfig.FILE, bytes(config));
    Path container = worlds.resolve(config.worldId());
    refuseIfThere(container);
    try {
      Files.createDirectories(worlds);
      write(worlds, container, files);
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, container + " cannot be written")
              .from(container.toString()));
    }
    return container;
  }

  private byte[] bytes(WorldConfig config) {
    try {
      return writeConfig.bytes(config);
    } catch (Refusal e) {
      // Every address holds the id: one that is none makes all of them wrong, too.
      List<Finding> id =
          e.findings().stream()
              .filter(finding -> ID.equals(finding.triumvirateElement()))
              .map(finding -> finding.withRemedy(AN_ID))
              .toList();
      throw id.isEmpty()
          ? new Refusal(e.findings().stream().map(ScaffoldContainer::forAWorldToCome).toList())
          : new Refusal(id);
    }
  }

  /** There is no file yet in which something could be corrected. */
  private static Finding forAWorldToCome(Finding finding) {
    return ErrorCode.WLD_BAD_CONFIG.remedy().equals(finding.remediation())
        ? finding.withRemedy("Give the world another value there.")
        : finding;
  }

  private static void write(Path worlds, Path container, Map<String, byte[]> files)
      throws IOException {
    String name = "." + container.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path beside = Files.createDirectory(worlds.resolve(name));
    try {
      for (String folder : ContainerContent.folders()) {
        Files.createDirectory(beside.resolve(folder));
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(beside.resolve(file.getKey()), file.getValue());
      }
      refuseIfThere(container);
      Files.move(beside, container, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      throw exists(container);
    } finally {
      removeIfThere(beside);
    }
  }

  private static void refuseIfThere(Path container) {
    if (Files.exists(container, LinkOption.NOFOLLOW_LINKS)) {
      throw exists(container);
    }
  }

  private static Refusal exists(Path container) {
    return new Refusal(
        Finding.of(ErrorCode.WLD_EXISTS, "there is something at " + container + " already")
            .from(container.toString()));
  }

  private static void removeIfThere(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure)
              throws IOException {
            Files.delete(inner);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
