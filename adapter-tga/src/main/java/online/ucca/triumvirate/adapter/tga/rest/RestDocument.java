package online.ucca.triumvirate.adapter.tga.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.format.Latin1;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;

/**
 * One answer of the REST service, told by what it holds.
 *
 * @param file the answer
 * @param kind which of the service's documents it is
 * @param tree its members; of a unit grid, which is a list, one member that holds the list
 */
record RestDocument(CorpusFile file, Kind kind, JsonObject tree) {
  /** The name under which a list stands in {@link #tree}. */
  static final String ROWS = "unitgrid";

  private static final JsonLimits LIMITS = new JsonLimits(JsonLimits.DEFAULT.bytes(), 32);

  /** The documents of the service. */
  enum Kind {
    /** {@code /api/training/{code}}: the component with all of its releases. */
    COMPONENT,
    /** {@code /api/training/{code}/releases/{n}}: one release. */
    RELEASE,
    /** {@code /api/content/bundle/{id}}: text. */
    BUNDLE,
    /** {@code /api/training/{code}/releases/{n}/unitgrid}: the units of a qualification. */
    GRID
  }

  /**
   * Whether a file begins and speaks like one of the service's documents, well-formed or not.
   * Cheap: nothing is parsed.
   */
  static boolean mayBe(CorpusFile file, Kind kind) {
    String start = Latin1.start(file).stripLeading();
    if (kind == Kind.GRID) {
      return start.startsWith("[") && start.contains("\"isEssential");
    }
    if (!start.startsWith("{")) {
      return false;
    }
    String all = Latin1.all(file);
    return switch (kind) {
      case COMPONENT ->
          all.contains("\"releases\"")
              && all.contains("\"code\"")
              && !all.contains("\"triumvirate_id\"");
      case RELEASE -> all.contains("\"releaseNumber\"") && !all.contains("\"releases\"");
      default -> all.contains("\"items\"") && all.contains("\"contentType\"");
    };
  }

  /** Whether a file is any of the service's documents. */
  static boolean mayBeAny(CorpusFile file) {
    for (Kind kind : Kind.values()) {
      if (mayBe(file, kind)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a document.
   *
   * @throws Refusal with a {@code JSN_} code if it is not JSON, {@code ING_UNREADABLE} if it is
   *     none of the service's documents
   */
  static RestDocument read(CorpusFile file) {
    JsonObject tree = tree(file);
    return kind(tree)
        .map(kind -> new RestDocument(file, kind, tree))
        .orElseThrow(
            () ->
                new Refusal(
                    Finding.of(
                            ErrorCode.ING_UNREADABLE,
                            file.name() + " is none of the documents of the REST service")
                        .from(file.name())));
  }

  /**
   * Reads a document of a kind that is known.
   *
   * @throws Refusal as {@link #read} does, {@code ING_UNREADABLE} also if it is another one
   */
  static RestDocument require(CorpusFile file, Kind kind) {
    RestDocument document = read(file);
    if (document.kind() != kind) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.ING_UNREADABLE,
                  file.name() + " is another document of the REST service than it should be")
              .from(file.name()));
    }
    return document;
  }

  private static Optional<Kind> kind(JsonObject tree) {
    if (isList(tree, ROWS) && tree.size() == 1) {
      return Optional.of(Kind.GRID);
    }
    if (isList(tree, "releases") && tree.containsKey("code")) {
      return Optional.of(Kind.COMPONENT);
    }
    if (isList(tree, "items")) {
      return Optional.of(Kind.BUNDLE);
    }
    return tree.containsKey("releaseNumber") ? Optional.of(Kind.RELEASE) : Optional.empty();
  }

  private static boolean isList(JsonObject tree, String name) {
    JsonValue value = tree.get(name);
    return value instanceof JsonArray;
  }

  /**
   * A list is read as an object's only member: our reader takes objects. What would break out of it
   * gives a second member, which makes it none of the documents.
   */
  private static JsonObject tree(CorpusFile file) {
    byte[] bytes = file.bytes();
    if (!Latin1.start(file).stripLeading().startsWith("[")) {
      return JsonDocument.read(bytes, LIMITS).tree();
    }
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.writeBytes(("{\"" + ROWS + "\":").getBytes(StandardCharsets.US_ASCII));
    object.writeBytes(bytes);
    object.write('}');
    return JsonDocument.read(object.toByteArray(), LIMITS).tree();
  }
}
