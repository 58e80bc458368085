package online.ucca.triumvirate.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.everit.json.schema.FormatValidator;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;

/** The schemas that the standards' owners publish; they stand beside the clone, if anywhere. */
public final class OfficialSchema {
  private final Schema schema;

  private OfficialSchema(Schema schema) {
    this.schema = schema;
  }

  /** The schema of a CFPackage of CASE 1.1. */
  public static OfficialSchema ofCase() throws IOException {
    return new OfficialSchema(load("vectors/case/v1p1/case-v1p1-cfpackage.json"));
  }

  /** The schema of a catalog of OSCAL 1.2.1. */
  public static OfficialSchema ofOscal() throws IOException {
    return new OfficialSchema(load("vectors/oscal/oscal_catalog_schema.json"));
  }

  /** A file or folder that stands beside the clone; the test is skipped where there is none. */
  public static Path shared(String path) {
    Path file =
        Path.of(System.getProperty("triumvirate.root", ".."))
            .resolve("../shared")
            .resolve(path)
            .normalize();
    assumeTrue(Files.exists(file), "../shared is not here");
    return file;
  }

  /** Every violation. */
  public List<String> violations(byte[] document) {
    try {
      schema.validate(new JSONObject(new String(document, StandardCharsets.UTF_8)));
      return List.of();
    } catch (ValidationException e) {
      return e.getAllMessages();
    }
  }

  /** Both are of draft-07, or of 2019-09 with nothing in them that draft-07 has not. */
  private static Schema load(String path) throws IOException {
    JSONObject schema = new JSONObject(Files.readString(shared(path)));
    schema.remove("$schema");
    return SchemaLoader.builder()
        .draftV7Support()
        .addFormatValidator(new UuidFormat())
        .addFormatValidator(new MomentFormat())
        .schemaJson(schema)
        .enableOverrideOfBuiltInFormatValidators()
        .build()
        .load()
        .build();
  }

  /** Not known to the validator. */
  private static final class UuidFormat implements FormatValidator {
    @Override
    public String formatName() {
      return "uuid";
    }

    @Override
    public Optional<String> validate(String text) {
      return text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
          ? Optional.empty()
          : Optional.of(text + " is no UUID");
    }
  }

  /** The validator's own refuses offsets that RFC 3339 allows. */
  private static final class MomentFormat implements FormatValidator {
    @Override
    public String formatName() {
      return "date-time";
    }

    @Override
    public Optional<String> validate(String text) {
      try {
        OffsetDateTime.parse(text);
        return Optional.empty();
      } catch (DateTimeParseException e) {
        return Optional.of(text + " is no moment");
      }
    }
  }
}
