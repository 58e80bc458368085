package online.ucca.triumvirate.world.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.database.WorldSchema;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.world.config.WorldConfig;

/** What is written into a new container: the same for the same configuration and schema. */
final class ContainerContent {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z_]+)}");
  private static final Pattern MARKUP = Pattern.compile("[|\\\\`*_\\[\\]<>&]");
  private static final int LONGEST_SOURCE = 60;

  private final WorldConfig config;
  private final WorldSchema schema;
  private final String dialect;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private ContainerContent(WorldConfig config, WorldSchema schema, String dialect) {
    this.config = config;
    this.schema = schema;
    this.dialect = dialect;
  }

  /**
   * Every file of a container but its configuration.
   *
   * @return the contents by path, with slashes
   */
  static SortedMap<String, byte[]> of(WorldConfig config, WorldSchema schema, String dialect) {
    ContainerContent content = new ContainerContent(config, schema, dialect);
    content.fill();
    return content.files;
  }

  private void fill() {
    put(ContainerTree.SCHEMA, schemaText());
    for (Endpoint endpoint : Endpoint.values()) {
      put(endpoint.module(), template(endpoint.text() + ".js"));
    }
    files.put(ContainerTree.SOURCE_CONFIG, json(sourceConfig()));
    put("tools/ingest/" + sourceName() + "-parser.mjs", template("parser.mjs"));
    put("tools/enrich/usage.mjs", template("usage.mjs"));
    put("tools/validate/contract.mjs", template("contract.mjs"));
    files.put(
        "assets/branding/brand.json",
        json(Map.of("display_name", config.displayName(), "world_id", config.worldId())));
    files.put(
        "assets/reference/roles.json",
        json(
            Map.of(
                "core", "Every holder of the qualification has it.",
                "elective", "It is one of several to choose from.")));
    put(ContainerTree.WORLD_PAGE, filled(template("WORLD.md")));
    put(ContainerTree.SOURCES_PAGE, filled(template("DATA-SOURCES.md")));
    put(ContainerTree.CHANGES_PAGE, filled(template("CHANGELOG.md")));
  }

  private String schemaText() {
    return schemaText(schema, dialect);
  }

  /** What {@code schema.sql} says. A later version of it goes on where an earlier one ends. */
  static String schemaText(WorldSchema schema, String dialect) {
    return schemaHead(schema.version(), dialect) + schema.sql().strip() + "\n";
  }

  private static String schemaHead(String version, String dialect) {
    return "-- @ucca-scope: platform\n-- @ucca-maintainer: ucca\n-- @ucca-versioning: platform-track\n\n"
        + "-- Schema "
        + version
        + " of every world, for "
        + dialect
        + ". Made from the platform's migrations; not edited.\n\n";
  }

  /** Whether a text is what {@code schema.sql} said in an earlier version of this project. */
  static boolean isEarlierSchema(String text, String version, WorldSchema now, String dialect) {
    String head = schemaHead(version, dialect);
    return text.startsWith(head)
        && !text.substring(head.length()).isBlank()
        && now.sql().strip().startsWith(text.substring(head.length()).strip() + "\n");
  }

  /** Which columns of a list fill which: as the canonical table names them, until somebody says. */
  private Map<String, Object> sourceConfig() {
    Map<String, Object> source = new TreeMap<>();
    source.put("source", sourceName());
    source.put("parser", sourceName() + "-parser.mjs");
    source.put("name", config.authoritySource().name());
    source.put("type", config.authoritySource().type());
    if (config.authoritySource().baseUrl() != null) {
      source.put("base_url", config.authoritySource().baseUrl());
    }
    source.put("refresh_cadence", config.authoritySource().refreshCadence());
    source.put("table", "units");
    source.put("separator", "comma");
    source.put(
        "columns",
        Map.of(
            "unit_code", "unit_code",
            "title", "title",
            "status", "status",
            "usage_recommendation", "usage_recommendation"));
    return source;
  }

  private String sourceName() {
    String name =
        config
            .authoritySource()
            .name()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String within = name.substring(0, Math.min(name.length(), LONGEST_SOURCE));
    return within.isEmpty() ? "source" : within;
  }

  private Map<String, String> variables() {
    WorldConfig.AuthoritySource source = config.authoritySource();
    Map<String, String> variables = new TreeMap<>();
    variables.put("world_id", config.worldId());
    variables.put("display_name", plain(config.displayName()));
    variables.put("domain", plain(config.domain()));
    variables.put("jurisdiction", config.jurisdiction());
    variables.put("client_id", config.owner().clientId());
    variables.put("version", config.version());
    variables.put("schema_version", schema.version());
    variables.put("database_type", dialect);
    variables.put("prefix", SchemaContract.prefix(config.worldId()));
    variables.put("source", sourceName());
    variables.put("source_name", plain(source.name()));
    variables.put("source_type", source.type());
    String address = source.baseUrl();
    variables.put("source_url", address == null ? "none" : plain(address));
    variables.put("cadence", source.refreshCadence());
    variables.put("mirror", plain(source.mirrorStrategy()));
    variables.put("endpoints", endpoints());
    return variables;
  }

  private String endpoints() {
    StringJoiner rows = new StringJoiner("\n");
    String world = "/api/worlds/" + config.worldId();
    for (Endpoint endpoint : Endpoint.values()) {
      for (Endpoint.Route route : endpoint.routes()) {
        rows.add(
            "| `"
                + world
                + route.path()
                + "` | "
                + route.method()
                + " | `"
                + String.join("`, `", route.answer())
                + "` |");
      }
    }
    return rows.toString();
  }

  /** On one line, and nothing in it that means something to Markdown. */
  private static String plain(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return MARKUP.matcher(line).replaceAll(sign -> "&#" + (int) sign.group().charAt(0) + ";");
  }

  private String filled(String template) {
    Map<String, String> variables = variables();
    return VARIABLE
        .matcher(template)
        .replaceAll(
            variable -> {
              String value = variables.get(variable.group(1));
              if (value == null) {
                throw new IllegalStateException("no value for " + variable.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] json(Map<String, ?> members) {
    return Binding.write(members).readableBytes();
  }

  private static String template(String name) {
    try (InputStream in = ContainerContent.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks the template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folders of every container. */
  static List<String> folders() {
    return ContainerTree.FOLDERS;
  }
}
