package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real units and the Flight Instructor, in the forms that the owners of both standards publish. */
class RealExchangeTest {
  @TempDir Path folder;

  private Command command = new Command(Path.of("unset"));

  @BeforeEach
  void setUp() {
    command = new Command(folder.resolve("home"));
  }

  @Test
  void unitsWithTheLawOfTheirProviders_satisfyBothSchemas() throws IOException {
    Path real = Command.shared("corpus/au-vet");
    for (String unit : List.of("MARK008_R2", "MARC040_R2", "BSBOPS601_R1")) {
      assertExchanged(
          real.resolve("extracted/" + unit + ".json"),
          real.resolve("compliance/outcome-standards-2025.captured.md"),
          real.resolve("compliance/compliance-standards-2025.captured.md"));
    }
  }

  @Test
  void theFlightInstructor_satisfiesBothSchemas() throws IOException {
    Path real = Command.shared("corpus/us-faa");
    assertExchanged(
        real.resolve("acs/cfi-airplane-acs-25.json"),
        real.resolve(
            "far-md/0061 Certification  pilots, flight instructors, and ground instructors.md"));
  }

  private void assertExchanged(Path source, Path... with) throws IOException {
    Path triumvirate = folder.resolve(source.getFileName() + ".triumvirate.json");
    Path catalog = folder.resolve("catalog.json");
    Path cfPackage = folder.resolve("package.json");
    Path imported = folder.resolve("imported.json");
    Object[] arguments = new Object[4 + 2 * with.length];
    arguments[0] = "translate";
    arguments[1] = source;
    arguments[2] = "--out";
    arguments[3] = triumvirate;
    for (int i = 0; i < with.length; i++) {
      arguments[4 + 2 * i] = "--with";
      arguments[5 + 2 * i] = with[i];
    }
    run(arguments);
    run("export", triumvirate, "--as", "oscal", "--out", catalog);
    run("export", triumvirate, "--as", "case", "--out", cfPackage);
    run("import", cfPackage, "--out", imported);
    assertValid(catalog, "vectors/oscal/oscal_catalog_schema.json");
    assertValid(cfPackage, "vectors/case/v1p1/case-v1p1-cfpackage.json");
    assertEquals(
        tree(triumvirate).getJsonObject("instruments").getJsonObject("outcome_specification"),
        tree(imported).getJsonObject("outcome_specification"));
  }

  private void run(Object... arguments) {
    Result result = command.run(arguments);
    assertEquals(0, result.status(), result.err());
  }

  private static JsonObject tree(Path file) throws IOException {
    return JsonDocument.read(Files.readAllBytes(file)).tree();
  }

  private static void assertValid(Path file, String schema) throws IOException {
    JSONObject rules = new JSONObject(Files.readString(Command.shared(schema)));
    rules.remove("$schema");
    Schema loaded =
        SchemaLoader.builder().draftV7Support().schemaJson(rules).build().load().build();
    try {
      loaded.validate(new JSONObject(Files.readString(file)));
    } catch (ValidationException e) {
      assertEquals(List.of(), e.getAllMessages(), file.toString());
    }
  }
}
