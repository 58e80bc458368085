package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * CCOs of units, qualifications and a standard: of the published form by a general validator, with
 * a source for every statement, a meaning for every term, and the same whenever they are made.
 */
class CapabilityFormTest {
  private static final Schema SCHEMA =
      SchemaLoader.builder()
          .draftV7Support()
          .schemaJson(
              new JSONObject(
                  new String(
                      PublishedSchema.capabilityObject().canonicalBytes(), StandardCharsets.UTF_8)))
          .build()
          .load()
          .build();

  /** What the W3C's own context gives a meaning to, here. */
  private static final Set<String> W3C_TERMS = Set.of("id", "type", "description");

  /** Objects that are a part of the statement around them, whose source is theirs. */
  private static final Set<String> PARTS = Set.of("scope_of_practice", "group");

  @TempDir Path folder;
  private Command command = new Command(Path.of("unset"));

  @BeforeEach
  void setUp() {
    command = new Command(folder.resolve("home"));
  }

  static Stream<Path> canonicalCorpora() throws IOException {
    List<Path> corpora = new ArrayList<>();
    for (String adapter : List.of("adapter-tga", "adapter-faa")) {
      Path all = Command.ROOT.resolve(adapter + "/src/main/resources/META-INF/triumvirate/corpora");
      try (Stream<Path> files = Files.walk(all)) {
        files
            .filter(file -> file.endsWith("expected.triumvirate.json"))
            .sorted()
            .forEach(corpora::add);
      }
    }
    assertTrue(corpora.size() > 10, "only " + corpora);
    return corpora.stream().map(Path::getParent);
  }

  @ParameterizedTest
  @MethodSource("canonicalCorpora")
  void ofEveryCanonicalCorpus(Path corpus) throws IOException {
    assertSound(processedCorpus(corpus));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BSBTWK201_R1", "MARB031_R2", "SITXINV004_R1"})
  void ofARealUnit(String unit) throws IOException {
    JsonDocument cco = processed(Command.shared("corpus/au-vet/extracted").resolve(unit + ".json"));
    assertSound(cco);
    assertTrue(subject(cco).getJsonArray("assessment_criteria").size() > 10);
  }

  @Test
  void ofAQualificationWithItsGrid() throws IOException {
    JsonDocument cco =
        processedCorpus(
            Command.ROOT.resolve(
                "adapter-tga/src/main/resources/META-INF/triumvirate/corpora/tga-v1/csv-qualification-with-grid"));
    assertSound(cco);
    JsonObject scope =
        subject(cco).getJsonObject("operational_domain").getJsonArray("scopes").getJsonObject(0);
    assertEquals("qualification", scope.getString("credential_type"));
    assertFalse(
        scope.getJsonObject("requirements").getJsonArray("required_outcomes").isEmpty(),
        scope::toString);
    assertTrue(scope.getJsonObject("packaging_rules").containsKey("grouping_rules"));
  }

  @Test
  void ofTheRealFlightInstructor() throws IOException {
    Path real = Command.shared("corpus/us-faa");
    JsonDocument cco =
        processed(
            real.resolve("acs/cfi-airplane-acs-25.json"),
            "--with",
            real.resolve(
                "far-md/0061 Certification  pilots, flight instructors, and ground instructors.md"),
            "--with",
            real.resolve("ecfr/14cfr-part135.ecfr.xml"));
    assertSound(cco);
    assertEquals(
        4, subject(cco).getJsonObject("operational_domain").getJsonArray("instruments").size());
    assertEquals(
        List.of(),
        subject(cco).getJsonObject("completeness").getJsonArray("empty_sections").stream()
            .filter(one -> one.asJsonObject().getString("section").equals("hard_gates"))
            .toList());
  }

  private JsonDocument processedCorpus(Path corpus) throws IOException {
    JsonArray files =
        JsonDocument.read(Files.readAllBytes(corpus.resolve("corpus.json")))
            .tree()
            .getJsonArray("files");
    List<Object> others = new ArrayList<>();
    for (JsonString file : files.getValuesAs(JsonString.class).subList(1, files.size())) {
      others.add("--with");
      others.add(corpus.resolve(file.getString()));
    }
    return processed(corpus.resolve(files.getString(0)), others.toArray());
  }

  private JsonDocument processed(Path source, Object... more) throws IOException {
    Path triumvirate = folder.resolve("t.json");
    List<Object> words = new ArrayList<>(List.of("translate", source, "--out", triumvirate));
    words.addAll(List.of(more));
    Result result = command.run(words.toArray());
    assertEquals(0, result.status(), result.err());
    Path one = Files.isDirectory(triumvirate) ? onlyFile(triumvirate) : triumvirate;
    JsonDocument cco = process(one, "c.json");
    assertEquals(cco.tree(), process(one, "again.json").tree());
    return cco;
  }

  /** A file of many records becomes a folder, even if it holds one. */
  private static Path onlyFile(Path batch) throws IOException {
    try (Stream<Path> files = Files.list(batch)) {
      return files.toList().get(0);
    }
  }

  private JsonDocument process(Path triumvirate, String name) throws IOException {
    Path cco = folder.resolve(name);
    Result result = command.run("process", triumvirate, "--out", cco);
    assertEquals(0, result.status(), result.err());
    return JsonDocument.read(Files.readAllBytes(cco));
  }

  private static JsonObject subject(JsonDocument cco) {
    return cco.tree().getJsonObject("credentialSubject");
  }

  private static void assertSound(JsonDocument cco) {
    assertEquals(List.of(), violations(cco));
    assertEquals(subject(cco), Binding.write(CapabilityCredential.body(cco)).tree());
    JsonObject context = CapabilityCredential.context().tree().getJsonObject("@context");
    Set<String> undefined = new TreeSet<>();
    List<String> withoutSource = new ArrayList<>();
    walk("", subject(cco), false, context, undefined, withoutSource);
    assertEquals(Set.of(), undefined);
    assertEquals(List.of(), withoutSource);
    for (JsonValue empty :
        subject(cco).getJsonObject("completeness").getJsonArray("empty_sections")) {
      String section = empty.asJsonObject().getString("section");
      if (subject(cco).get(section) instanceof JsonArray listed) {
        assertTrue(listed.isEmpty(), section);
      }
    }
  }

  private static List<String> violations(JsonDocument cco) {
    try {
      SCHEMA.validate(new JSONObject(new String(cco.canonicalBytes(), StandardCharsets.UTF_8)));
      return List.of();
    } catch (ValidationException e) {
      return e.getAllMessages();
    }
  }

  /** Every object that states something has the clause that it came from, or is part of one. */
  private static void walk(
      String name,
      JsonValue value,
      boolean sourced,
      JsonObject context,
      Set<String> undefined,
      List<String> withoutSource) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> walk(name, item, sourced, context, undefined, withoutSource));
    } else if (value instanceof JsonObject object) {
      boolean hasSource =
          object.get("source_ref") instanceof JsonString text && !text.getString().isBlank();
      boolean states =
          Stream.of("statement", "description", "title", "outcome_id", "credential_id", "rule_id")
              .anyMatch(object::containsKey);
      if (states && !hasSource && !(sourced && PARTS.contains(name))) {
        withoutSource.add(name + " " + object);
      }
      object.forEach(
          (member, inside) -> {
            if (!context.containsKey(member) && !W3C_TERMS.contains(member)) {
              undefined.add(member);
            }
            if (!member.equals("adapter_proof")) {
              walk(member, inside, hasSource, context, undefined, withoutSource);
            }
          });
    }
  }
}
