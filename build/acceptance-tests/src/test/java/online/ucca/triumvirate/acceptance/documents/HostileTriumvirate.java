package online.ucca.triumvirate.acceptance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import online.ucca.triumvirate.acceptance.Command;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonPointers;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.KeyFiles;

/**
 * A sample's Triumvirate with other text in every place that has room for text: signed again by the
 * same key, so that nothing but its text is wrong with it.
 */
final class HostileTriumvirate {
  /** What is no text but a name, a number, a time or a word of a closed list. */
  private static final Set<String> FIXED =
      Set.of(
          "schema_version",
          "adapter_version",
          "evidence_type",
          "requirement_type",
          "credential_type",
          "confidence",
          "error_code",
          "severity",
          "phase",
          "domain_code",
          "jurisdiction",
          "effective_date",
          "corpus_hash",
          "translation_log_hash",
          "source_element",
          "triumvirate_element");

  private static final Set<String> KEPT_PARTS = Set.of("extensions", "provenance");
  private static final EveritSchemaValidator SCHEMA = new EveritSchemaValidator();

  private final Command command;
  private final Path key;
  private final JsonObject sample;
  private final TreeMap<String, String> written = new TreeMap<>();

  private HostileTriumvirate(Command command, Path key, JsonObject sample) {
    this.command = command;
    this.key = key;
    this.sample = sample;
  }

  /** Takes a sample corpus as the one to spoil. */
  static HostileTriumvirate of(Path folder, Path corpus) throws IOException {
    Command command = new Command(folder.resolve("home"));
    Path key = folder.resolve("key.pem");
    Path good = folder.resolve("good.json");
    assertEquals(0, command.run("keygen", "--out", key).status());
    Result result = command.run("translate", corpus, "--key", key, "--out", good);
    assertEquals(0, result.status(), result.err());
    JsonObject tree = JsonDocument.read(Files.readAllBytes(good)).tree();
    return new HostileTriumvirate(command, key, withOptionalText(tree));
  }

  /**
   * Packs it with a text in each place.
   *
   * @param name of the files
   * @param texts the text for the place with a number
   * @param provider who assesses
   */
  Path pack(
      Path folder, String name, IntFunction<String> texts, String provider, List<String> options)
      throws IOException {
    Path source = Files.write(folder.resolve(name + ".json"), signed(name, texts));
    Path out = Files.createDirectory(folder.resolve(name));
    List<Object> words = new ArrayList<>(List.of("pack", source, "--key", key, "--out", out));
    words.addAll(List.of("--provider", provider, "--provider-code", provider));
    words.addAll(options);
    Result result = command.run(words.toArray());
    assertEquals(0, result.status(), name + ": " + result.err());
    try (var files = Files.list(out)) {
      List<Path> made = files.toList();
      assertEquals(1, made.size(), name);
      return made.get(0);
    }
  }

  /** The text written to each place, by its JSON pointer. */
  Map<String, String> written() {
    return written;
  }

  private byte[] signed(String name, IntFunction<String> texts) {
    written.clear();
    Set<String> kept = new TreeSet<>();
    JsonDocument document = spoilt(texts, kept);
    for (int round = 0; round < 5; round++) {
      Set<String> refused =
          SCHEMA.validate(document, SchemaVersion.V1_1).stream()
              .map(finding -> String.valueOf(finding.triumvirateElement()))
              .collect(Collectors.toSet());
      if (refused.isEmpty()) {
        break;
      }
      kept.addAll(refused);
      written.clear();
      document = spoilt(texts, kept);
    }
    assertEquals(List.of(), SCHEMA.validate(document, SchemaVersion.V1_1));
    String id =
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
    JsonDocument named = document.with("/triumvirate_id", Json.createValue(id));
    Instant created = Instant.parse(sample.getString("created_at"));
    return DataIntegrity.sign(
            named.without(DataIntegrity.ENVELOPE_PROOF),
            DataIntegrity.ENVELOPE_PROOF,
            KeyFiles.readPrivate(key),
            created)
        .canonicalBytes();
  }

  private JsonDocument spoilt(IntFunction<String> texts, Set<String> kept) {
    return JsonDocument.of(object(sample, "", texts, kept));
  }

  private JsonObject object(
      JsonObject object, String pointer, IntFunction<String> texts, Set<String> kept) {
    JsonObjectBuilder changed = Json.createObjectBuilder();
    object.forEach(
        (name, value) -> {
          String place = pointer + "/" + JsonPointers.escape(name);
          boolean fixed =
              FIXED.contains(name)
                  || KEPT_PARTS.contains(name)
                  || name.endsWith("_id")
                  || name.endsWith("_period")
                  || name.endsWith("_at")
                  || name.endsWith("_timestamp")
                  || (name.endsWith("_ref") && !name.equals("source_ref"));
          changed.add(name, fixed ? value : value(value, place, texts, kept));
        });
    return changed.build();
  }

  private JsonValue value(
      JsonValue value, String place, IntFunction<String> texts, Set<String> kept) {
    if (value instanceof JsonObject object) {
      return object(object, place, texts, kept);
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder changed = Json.createArrayBuilder();
      for (int i = 0; i < array.size(); i++) {
        changed.add(value(array.get(i), place + "/" + i, texts, kept));
      }
      return changed.build();
    }
    if (value instanceof JsonString string && !kept.contains(place)) {
      String text = texts.apply(written.size()) + " " + string.getString();
      written.put(place, text);
      return Json.createValue(text);
    }
    return value;
  }

  private static JsonObject withOptionalText(JsonObject tree) {
    return JsonDocument.of(tree)
        .with("/source_corpus/attribution", Json.createValue("attribution"))
        .with("/source_corpus/licence", Json.createValue("licence"))
        .with(
            "/instruments/outcome_specification/instrument_ref/source_uri",
            Json.createValue("https://example.org/unit"))
        .tree();
  }
}
