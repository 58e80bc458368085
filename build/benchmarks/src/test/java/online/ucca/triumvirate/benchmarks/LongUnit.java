package online.ucca.triumvirate.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.model.json.JsonDocument;

/** The bundled sample unit, made longer by repeating its elements and its evidence. */
final class LongUnit {
  /** So often that its Triumvirate takes about 40 KB. */
  private static final int TIMES = 5;

  private static final Path SAMPLE =
      Path.of(System.getProperty("triumvirate.root", "../.."))
          .resolve("examples/corpora/au-vet/SAMWRK201_R1.json");

  private LongUnit() {}

  /** The extracted unit, as the au-vet adapter reads it. */
  static byte[] bytes() {
    JsonObject sample = sample();
    JsonObjectBuilder unit = Json.createObjectBuilder(sample);
    unit.add("elements", elements(sample.getJsonArray("elements")));
    for (String evidence : new String[] {"knowledge_evidence", "performance_evidence"}) {
      unit.add(evidence, repeated(sample.getJsonArray(evidence)));
    }
    return JsonDocument.of(unit.build()).canonicalBytes();
  }

  private static JsonObject sample() {
    try {
      return JsonDocument.read(Files.readAllBytes(SAMPLE)).tree();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonArray repeated(JsonArray statements) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (int i = 0; i < TIMES; i++) {
      statements.forEach(all::add);
    }
    return all.build();
  }

  private static JsonArray elements(JsonArray elements) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (int number = 1; number <= TIMES * elements.size(); number++) {
      JsonObject element = elements.getJsonObject((number - 1) % elements.size());
      JsonArray criteria = element.getJsonArray("performance_criteria");
      JsonArrayBuilder renumbered = Json.createArrayBuilder();
      for (int i = 0; i < criteria.size(); i++) {
        renumbered.add(
            Json.createObjectBuilder(criteria.getJsonObject(i))
                .add("number", number + "." + (i + 1)));
      }
      all.add(
          Json.createObjectBuilder(element)
              .add("element_number", Integer.toString(number))
              .add("performance_criteria", renumbered));
    }
    return all.build();
  }
}
