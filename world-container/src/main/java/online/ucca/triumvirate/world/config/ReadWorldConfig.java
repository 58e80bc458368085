package online.ucca.triumvirate.world.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;
import online.ucca.triumvirate.model.json.PublishedSchema;
import online.ucca.triumvirate.model.json.SchemaValidator;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@value WorldConfig#FILE}: strictly as JSON, then by the published schema, then what its
 * members must be to each other. Safe for use by several threads.
 */
public final class ReadWorldConfig {
  /** Far more than a world has to say of itself. */
  private static final JsonLimits LIMITS = new JsonLimits(1024 * 1024, 8);

  private static final String INFRASTRUCTURE = "/infrastructure/";
  private static final String OVERRIDE = "/override_endpoint";
  private static final String BASE_URL = "/authority_source/base_url";

  /** A password in a URL: behind a name that ends so, or before the host. */
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)[?&;][^=&;#]*(?:password|passwd|pwd|secret|token|api[_-]?key|signature)="
              + "|//[^/?#\\s]*:[^/?#\\s]*@");

  private final SchemaValidator schemaValidator;

  /**
   * Reads with a given validator.
   *
   * @param schemaValidator checks structure
   */
  public ReadWorldConfig(SchemaValidator schemaValidator) {
    this.schemaValidator = schemaValidator;
  }

  /**
   * Reads the configuration of a container.
   *
   * @param container the world's folder
   * @return what it says
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if there is none; {@code WLD_BAD_CONFIG} for every
   *     violation, each with its JSON Pointer
   */
  public WorldConfig read(Path container) {
    Path file = container.resolve(WorldConfig.FILE);
    try {
      return read(bytes(file));
    } catch (Refusal e) {
      throw new Refusal(
          e.findings().stream().map(finding -> finding.from(file.toString())).toList());
    }
  }

  /**
   * Reads a configuration.
   *
   * @param bytes UTF-8 text
   * @return what it says
   * @throws Refusal {@code WLD_BAD_CONFIG} for every violation, each with its JSON Pointer
   */
  public WorldConfig read(byte[] bytes) {
    try {
      JsonDocument document = JsonDocument.read(bytes, LIMITS);
      List<Finding> violations =
          schemaValidator.validate(document, PublishedSchema.Name.WORLD_CONFIG_1);
      if (!violations.isEmpty()) {
        throw new Refusal(violations);
      }
      WorldConfig config = Binding.read(document, WorldConfig.class);
      List<Finding> contradictions = contradictions(config);
      if (!contradictions.isEmpty()) {
        throw new Refusal(contradictions);
      }
      return config;
    } catch (Refusal e) {
      throw new Refusal(e.findings().stream().map(ReadWorldConfig::coded).toList());
    }
  }

  /** What no schema can say: of addresses and ids to each other, and of secrets. */
  private static List<Finding> contradictions(WorldConfig config) {
    List<Finding> found = new ArrayList<>();
    String below = "/api/worlds/" + config.worldId() + "/";
    Map<String, String> names = new HashMap<>();
    new TreeMap<>(config.endpoints())
        .forEach(
            (name, address) -> {
              String pointer = "/endpoints/" + name;
              if (!address.startsWith(below)) {
                found.add(bad(pointer, "'" + address + "' is not below " + below));
              }
              String other = names.putIfAbsent(address, name);
              if (other != null) {
                found.add(bad(pointer, "'" + address + "' is the address of " + other + ", too"));
              }
            });
    WorldConfig.Infrastructure infrastructure = config.infrastructure();
    addSecret(found, BASE_URL, config.authoritySource().baseUrl());
    addSecret(found, "compute", infrastructure.compute());
    addSecret(found, "database", infrastructure.database());
    addSecret(found, "storage", infrastructure.storage());
    addSecret(found, "backup", infrastructure.backup());
    return found;
  }

  /** What is found is not shown. */
  private static void addSecret(List<Finding> found, String name, WorldConfig.Binding binding) {
    addSecret(found, INFRASTRUCTURE + name + OVERRIDE, binding.overrideEndpoint());
  }

  private static void addSecret(List<Finding> found, String pointer, @Nullable String address) {
    if (address != null && SECRET.matcher(address).find()) {
      found.add(
          bad(pointer, "the address holds a password or another secret")
              .withRemedy(
                  "Take the secret out of " + WorldConfig.FILE + ", and give the world another."));
    }
  }

  private static Finding bad(String pointer, String message) {
    return Finding.of(ErrorCode.WLD_BAD_CONFIG, message).at(pointer);
  }

  private static Finding coded(Finding finding) {
    if (finding.hasCode(ErrorCode.WLD_BAD_CONFIG)) {
      return finding;
    }
    @Nullable String pointer = finding.triumvirateElement();
    if (pointer == null) {
      return Finding.of(ErrorCode.WLD_BAD_CONFIG, finding.message());
    }
    return (pointer.endsWith(OVERRIDE) || pointer.equals(BASE_URL))
            && !finding.hasCode(ErrorCode.VAL_MISSING_REQUIRED_FIELD)
        ? bad(pointer, "the value is no address: a URL, or null")
        : bad(pointer, finding.message());
  }

  private static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LIMITS.bytes() + 1);
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ENV_FILE_UNREADABLE,
              file + (Files.exists(file) ? " cannot be read" : " does not exist")));
    }
  }
}
