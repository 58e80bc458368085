package online.ucca.triumvirate.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.cli.Main;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.world.SystemSources;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.opening.ContainerSettings;
import online.ucca.triumvirate.world.opening.OpenContainer;

/**
 * A container whose configuration names a database of its own on PostgreSQL and a bucket of its
 * own, and the environment with its secrets, of which two stand in files.
 */
final class ServedWorld {
  static final String ID = "xx-served";
  static final String UNIT = "SAMWRK201";
  static final Path ROOT = Path.of(System.getProperty("triumvirate.root"));
  static final Path SAMPLE = ROOT.resolve("examples/corpora/au-vet/SAMWRK201_R1.json");
  private static final String VARIABLE = "TRIUMVIRATE_XX_SERVED_";

  private final Path folder;
  private final Path container;
  private final PostgresServer.Database database;
  private final String bucket = BucketServer.newBucket();
  private final Map<String, String> environment = new HashMap<>();

  private ServedWorld(Path folder, PostgresServer.Database database) {
    this.folder = folder;
    this.container = folder.resolve("worlds").resolve(ID);
    this.database = database;
  }

  /** A world that nobody has opened yet, made by the command. */
  static ServedWorld in(Path folder, MailServer mail) throws IOException {
    return in(folder, mail, PostgresServer.port(), "");
  }

  /** One that reaches its database by another port, with something added to the address. */
  static ServedWorld in(Path folder, MailServer mail, int port, String added) throws IOException {
    PostgresServer.Database database = PostgresServer.newDatabase();
    ServedWorld world = new ServedWorld(folder, database);
    Path password = Files.writeString(folder.resolve("password"), database.password() + "\n");
    Path secret = Files.writeString(folder.resolve("secret"), BucketServer.SECRET_KEY + "\n");
    world.set("TRIUMVIRATE_HOME", folder.resolve("home").toString());
    world.set(VARIABLE + "DATABASE_USER", database.user());
    world.set(VARIABLE + "DATABASE_PASSWORD_FILE", password.toString());
    world.set(VARIABLE + "STORAGE_ACCESS_KEY", BucketServer.ACCESS_KEY);
    world.set(VARIABLE + "STORAGE_SECRET_KEY_FILE", secret.toString());
    world.set(VARIABLE + "MAIL_ENDPOINT", mail.endpoint());
    world.set(VARIABLE + "MAIL_SENDER", "packs@served.example");
    world.set(VARIABLE + "PAYMENT_SECRET", Purchases.SECRET);
    Said made =
        world.run(
            "world",
            "new",
            ID,
            "--dir",
            folder.resolve("worlds"),
            "--database",
            database.url(port) + added,
            "--storage",
            "minio",
            "--bucket",
            world.bucket,
            "--storage-endpoint",
            BucketServer.endpoint());
    assertEquals(0, made.status(), made.err());
    Files.copy(
        ROOT.resolve("examples/worlds/prices.json"),
        world.container.resolve("assets/reference/prices.json"));
    return world;
  }

  private void set(String name, String value) {
    environment.put(name, value);
  }

  Path container() {
    return container;
  }

  /** A file beside the container, which nothing of the world knows. */
  Path file(String name) {
    return folder.resolve(name);
  }

  Path home() {
    return folder.resolve("home/worlds").resolve(ID);
  }

  String bucket() {
    return bucket;
  }

  /** Everything that is in the bucket, as the server says. */
  List<String> bucketNames() {
    return BucketServer.names(bucket);
  }

  /** The tables of the database. */
  List<String> tables() {
    return look("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
  }

  /** What the server answers, asked by nothing of the product. */
  List<String> look(String question) {
    return PostgresServer.look(database, question);
  }

  PostgresServer.Database database() {
    return database;
  }

  /** The environment in which this world's secrets are. */
  Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  /** Another environment, for what must go wrong. */
  Map<String, String> environmentWith(String name, String value) {
    Map<String, String> other = new HashMap<>(environment);
    other.remove(VARIABLE + name + "_FILE");
    other.put(VARIABLE + name, value);
    return other;
  }

  ContainerSettings settings() {
    return ContainerSettings.of(environment());
  }

  OpenContainer open() {
    return OpenContainer.open(container, settings());
  }

  /** Offers the sample, once more under each further code. */
  static void offer(OpenContainer open, String... further) throws IOException {
    String sample = Files.readString(SAMPLE);
    for (String code : Stream.concat(Stream.of(UNIT), Stream.of(further)).toList()) {
      byte[] unit = sample.replace(UNIT, code).getBytes(StandardCharsets.UTF_8);
      open.offer(
          code,
          open.world()
              .translateAndSubmit(
                  CorpusPayload.ofFile("unit.json", unit), TranslationRequest.DETECT));
    }
  }

  /** Enters a tenant that is told by e-mail. */
  static TenantId enter(OpenContainer open, String id) {
    TenantId tenant = new TenantId(id);
    open.data()
        .tenants()
        .put(
            new Tenant(
                tenant,
                "College of " + id,
                null,
                address(tenant),
                null,
                TenantStatus.ACTIVE,
                SystemSources.time().now()));
    return tenant;
  }

  static String address(TenantId tenant) {
    return tenant.value() + "@colleges.example";
  }

  /** A Java process with this world's environment, on this process's class path. */
  ProcessBuilder java(Class<?> main, List<String> arguments) {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "-Xshare:auto",
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName()),
                arguments.stream())
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder;
  }

  /** What a command said, and how it ended. */
  record Said(int status, String out, String err) {}

  /** Runs the command in this process. */
  Said run(Object... words) {
    return run(environment, words);
  }

  /** Runs the command in this process, in another environment. */
  static Said run(Map<String, String> environment, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            Stream.of(words).map(Object::toString).toArray(String[]::new));
    return new Said(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs the command in a process of its own. */
  Said runAlone(Object... words) {
    Path out = file("alone.out");
    Path err = file("alone.err");
    try {
      int status =
          java(Main.class, Stream.of(words).map(Object::toString).toList())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start()
              .waitFor();
      return new Said(status, Files.readString(out), Files.readString(err));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
