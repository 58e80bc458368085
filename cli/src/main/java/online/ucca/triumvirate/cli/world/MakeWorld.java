package online.ucca.triumvirate.cli.world;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.config.WorldConfig;
import online.ucca.triumvirate.world.container.NewWorld;
import online.ucca.triumvirate.world.container.ScaffoldContainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate world new}. */
@Command(
    name = "new",
    description = {
      "Makes a world's container: a folder named by the world's id, with its manifest, tables,"
          + " endpoints, tools and documentation.",
      "%nIt is made whole, or not at all, and never over something. Without options the world is one"
          + " of one machine: a database in a file, objects in a folder."
    },
    footer = {
      "  triumvirate world new xx-harbour --dir worlds --name \"Harbour work\" --domain \"Work in harbours\"",
      "  triumvirate world new xx-quay --dir worlds --database jdbc:postgresql://db.example/quay"
          + " --storage r2 --storage-endpoint https://ACCOUNT.r2.example --bucket quay-assets"
    })
final class MakeWorld implements Callable<Integer> {
  /** Whose each kind of object store is. */
  private static final Map<String, String> PROVIDERS =
      Map.of("folder", "local", "r2", "cloudflare", "s3", "aws", "minio", "minio");

  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "ID",
      description = "The world's id: lower-case letters, digits, hyphens, such as xx-harbour.")
  String id = "";

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      required = true,
      description = "The folder of worlds: the container is DIR/ID.")
  Path dir = Path.of("");

  @Option(names = "--name", paramLabel = "NAME", description = "What people call it; else its id.")
  @Nullable String name;

  @Option(
      names = "--jurisdiction",
      paramLabel = "CC",
      description = "ISO country code; else the id's first two letters, or XX.")
  @Nullable String jurisdiction;

  @Option(
      names = "--domain",
      paramLabel = "TEXT",
      description = "What is regulated; else the name.")
  @Nullable String domain;

  @Option(
      names = "--client",
      paramLabel = "ID",
      description = "The owning client; else the one at the keyboard, local.")
  @Nullable String client;

  @Option(names = "--contact", paramLabel = "WHO", description = "Whom to ask.")
  @Nullable String contact;

  @Option(
      names = "--database",
      paramLabel = "PLACE",
      description =
          "A file, or jdbc:postgresql://HOST/NAME; else the file world.db in the world's home.")
  @Nullable String database;

  @Option(
      names = "--storage",
      paramLabel = "TYPE",
      description = "Where objects are kept: folder (if not given), r2, s3 or minio.")
  String storage = "folder";

  @Option(names = "--bucket", paramLabel = "NAME", description = "Its bucket; else ID-assets.")
  @Nullable String bucket;

  @Option(
      names = "--storage-endpoint",
      paramLabel = "URL",
      description = "Where the bucket is, without secrets.")
  @Nullable String storageEndpoint;

  @Option(
      names = "--source-name",
      paramLabel = "NAME",
      description = "The authority's register; else files, taken in by hand.")
  @Nullable String sourceName;

  @Option(names = "--source-url", paramLabel = "URL", description = "The register's address.")
  @Nullable String sourceUrl;

  @Option(
      names = "--refresh",
      paramLabel = "CADENCE",
      description = "How often it is looked at: daily, weekly, monthly, or manual (if not given).")
  @Nullable String refresh;

  @Option(names = "--end-user-layer", description = "Give clients' own customers access.")
  boolean endUserLayer;

  MakeWorld(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path container =
        new ScaffoldContainer(WorldCommands.schemaValidator(), WorldCommands.schemas())
            .make(dir, world());
    if (common.json()) {
      terminal.print(
          JsonReport.success().put("world_id", id).put("container", container.toString()).text());
    } else {
      terminal.print(container.toString());
      terminal.message("made the world " + id + "; what it is stands in " + WorldConfig.FILE);
    }
    return 0;
  }

  private NewWorld world() {
    NewWorld plain = NewWorld.local(id);
    String called = or(name, id);
    return new NewWorld(
        id,
        called,
        or(jurisdiction, plain.jurisdiction()),
        or(domain, called),
        or(client, plain.clientId()),
        contact,
        source(plain.source()),
        database(plain.database()),
        storage(plain.storage()),
        endUserLayer);
  }

  private WorldConfig.AuthoritySource source(WorldConfig.AuthoritySource files) {
    return new WorldConfig.AuthoritySource(
        or(sourceName, files.name()),
        sourceUrl == null ? files.type() : "web_register",
        sourceUrl,
        or(refresh, files.refreshCadence()),
        files.mirrorStrategy());
  }

  private WorldConfig.Database database(WorldConfig.Database file) {
    if (database == null) {
      return file;
    }
    return database.startsWith("jdbc:postgresql:")
        ? new WorldConfig.Database(file.provider(), "postgresql", null, database)
        : new WorldConfig.Database(
            file.provider(), file.type(), file.binding(), file(database).toUri().toString());
  }

  private Path file(String place) {
    try {
      if (place.isBlank() || place.startsWith("jdbc:")) {
        throw new InvalidPathException(place, "no file");
      }
      return Path.of(place).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--database is a file, or jdbc:postgresql://HOST/NAME");
    }
  }

  private WorldConfig.Storage storage(WorldConfig.Storage folder) {
    String provider = PROVIDERS.get(storage);
    if (provider == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--storage is one of folder, r2, s3 and minio, not '" + storage + "'");
    }
    return new WorldConfig.Storage(
        provider, storage, or(bucket, String.valueOf(folder.bucket())), storageEndpoint);
  }

  private static String or(@Nullable String given, String otherwise) {
    return given == null ? otherwise : given;
  }
}
