package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.exchange.casenet.form.FormCheck;
import online.ucca.triumvirate.exchange.casenet.form.ModernForm;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ForeignJson;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/**
 * Reads CFPackages of CASE 1.0 and 1.1 as outcome instruments, and writes outcome instruments as
 * CFPackages of CASE 1.1 (docs/spec/exchange.md). Nothing that a package says is lost on the way
 * there and back. Safe for use by several threads.
 */
public final class CasePackages {
  private static final String VERSION = "schema_version";
  private static final String SPECIFICATION = "outcome_specification";
  private static final String INSTRUMENTS = "instruments";
  private static final String EXTENSIONS = "extensions";

  /** What is kept of a package, and what moves in one, nests deeper than it did. */
  private static final int DEEPEST = JsonLimits.DEFAULT.depth() - 16;

  private final SchemaValidator schemaValidator;

  /**
   * Reads and writes with a given validator.
   *
   * @param schemaValidator checks the structure of an instrument
   */
  public CasePackages(SchemaValidator schemaValidator) {
    this.schemaValidator = schemaValidator;
  }

  /**
   * Reads a package.
   *
   * @param bytes a CFPackage as JSON, of CASE 1.0 or 1.1
   * @return the outcome instrument
   * @throws Refusal with every violation of the form; {@code EXC_NOT_CASE} if it is no package at
   *     all, {@code EXC_CIRCLE} if it is no tree
   */
  public ImportedInstrument read(byte[] bytes) {
    JsonObject given = ForeignJson.read(bytes);
    if (!(given.get(Remainder.DOCUMENT) instanceof JsonObject)) {
      throw new Refusal(
          Finding.of(ErrorCode.EXC_NOT_CASE, "the document has no member CFDocument"));
    }
    JsonObject cfPackage = ModernForm.undo(given);
    List<Finding> violations = FormCheck.check(cfPackage);
    if (!violations.isEmpty()) {
      throw new Refusal(violations);
    }
    if (depth(cfPackage) > DEEPEST) {
      throw new Refusal(
          Finding.of(
              ErrorCode.JSN_TOO_DEEP, "the package nests deeper than " + DEEPEST + " levels"));
    }
    InstrumentReading.Read read = InstrumentReading.of(cfPackage);
    JsonObject specification = Binding.write(read.specification()).tree();
    InstrumentStructure.read(specification, schemaValidator);
    JsonDocument document =
        JsonDocument.of(
            Trees.object()
                .add(VERSION, SchemaVersion.V1_1.text())
                .add(SPECIFICATION, specification)
                .add(EXTENSIONS, Trees.object().add(Remainder.KEY, Remainder.of(cfPackage, read)))
                .build());
    return new ImportedInstrument(document, read.specification(), warnings(read.specification()));
  }

  /**
   * Writes the package of an outcome instrument.
   *
   * @param document a Triumvirate whose structure and integrity were checked, or the document of an
   *     imported instrument, which is checked here
   * @return a CFPackage of CASE 1.1 as JSON, indented; the same bytes for the same document
   * @throws Refusal {@code EXC_NOT_EXPORTABLE} if the document is neither, {@code
   *     EXC_EXTENSION_MISMATCH} if what was kept of an imported package does not fit the instrument
   */
  public byte[] write(JsonDocument document) {
    JsonObject tree = document.tree();
    JsonObject extensions = Trees.objectOf(tree, EXTENSIONS);
    String time = Trees.textOf(tree, "created_at");
    OutcomeSpecification specification;
    if (isImported(document)) {
      specification =
          InstrumentStructure.read(Trees.objectOf(tree, SPECIFICATION), schemaValidator);
    } else if (time != null && tree.get(INSTRUMENTS) instanceof JsonObject instruments) {
      specification =
          Binding.read(
              JsonDocument.of(Trees.objectOf(instruments, SPECIFICATION)),
              OutcomeSpecification.class);
      List<Finding> violations = IntegrityCheck.check(specification);
      if (!violations.isEmpty()) {
        throw new Refusal(violations);
      }
    } else {
      throw new Refusal(
          Finding.of(
              ErrorCode.EXC_NOT_EXPORTABLE,
              "the document is neither a Triumvirate nor an imported outcome instrument"));
    }
    JsonObject cfPackage = PackageWriting.write(specification, Remainder.find(extensions), time);
    return ForeignJson.readableBytes(ModernForm.of(cfPackage));
  }

  /**
   * Whether a document is that of an imported instrument.
   *
   * @param document any document
   * @return true if it has an instrument and is no Triumvirate
   */
  public static boolean isImported(JsonDocument document) {
    JsonObject tree = document.tree();
    return tree.get(SPECIFICATION) instanceof JsonObject
        && SchemaVersion.V1_1.text().equals(Trees.textOf(tree, VERSION))
        && !tree.containsKey(INSTRUMENTS);
  }

  private static int depth(JsonValue value) {
    if (value instanceof JsonObject object) {
      return 1 + object.values().stream().mapToInt(CasePackages::depth).max().orElse(0);
    }
    return value instanceof JsonArray list
        ? 1 + list.stream().mapToInt(CasePackages::depth).max().orElse(0)
        : 0;
  }

  private static List<Finding> warnings(OutcomeSpecification specification) {
    List<Finding> warnings = new ArrayList<>();
    if (specification.outcomes().isEmpty()) {
      warnings.add(
          Finding.of(ErrorCode.EXC_NO_OUTCOMES, "the framework has no items")
              .at("/" + SPECIFICATION + "/outcomes"));
    }
    JsonObject tree = Binding.write(specification).tree();
    for (String part : List.of("instrument_ref", "domain")) {
      Trees.objectOf(tree, part)
          .forEach(
              (name, value) -> {
                if (value.equals(Trees.text(PlainReading.NOT_STATED))) {
                  warnings.add(
                      Finding.of(ErrorCode.EXC_NOT_STATED, "the package does not say the " + name)
                          .at("/" + SPECIFICATION + "/" + part + "/" + name));
                }
              });
    }
    return warnings;
  }
}
