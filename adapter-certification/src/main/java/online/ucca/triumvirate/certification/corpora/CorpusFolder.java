package online.ucca.triumvirate.certification.corpora;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions.EnrichmentLevel;
import online.ucca.triumvirate.corpus.ModelCall;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** Reads one canonical corpus: its description, and the files that it names. */
final class CorpusFolder {
  static final String DESCRIPTION = "corpus.json";

  private static final Set<String> MEMBERS =
      Set.of(
          "corpus_type",
          "files",
          "reference",
          "served",
          "extractions",
          "configuration",
          "enrichment_level",
          "expected",
          "refused",
          "corpora",
          "note");

  private final CorpusSource source;
  private final String name;
  private final List<String> hashes;

  private CorpusFolder(CorpusSource source, String name, List<String> hashes) {
    this.source = source;
    this.name = name;
    this.hashes = hashes;
  }

  /** Reads a corpus and notes the path and the hash of every file that was read. */
  static CanonicalCorpus read(CorpusSource source, String name, List<String> hashes) {
    return new CorpusFolder(source, name, hashes).corpus();
  }

  private CanonicalCorpus corpus() {
    try {
      JsonObject description = JsonDocument.read(required(DESCRIPTION).bytes()).tree();
      return corpus(description);
    } catch (JsonException | ClassCastException | IllegalArgumentException e) {
      throw bad(name + "/" + DESCRIPTION, String.valueOf(e.getMessage()));
    }
  }

  private CanonicalCorpus corpus(JsonObject description) {
    Set<String> unknown = new TreeSet<>(description.keySet());
    unknown.removeAll(MEMBERS);
    if (!unknown.isEmpty()) {
      throw bad(name + "/" + DESCRIPTION, "unknown members " + unknown);
    }
    String expectedFile = description.getString("expected", null);
    List<String> refused = texts(description, "refused");
    if ((expectedFile == null) == refused.isEmpty()) {
      throw bad(name + "/" + DESCRIPTION, "it states either 'expected' or 'refused'");
    }
    return new CanonicalCorpus(
        name,
        description.getString("corpus_type", ""),
        payload(description),
        served(description),
        extractions(description),
        configuration(description),
        EnrichmentLevel.valueOf(
            description.getString("enrichment_level", "none").toUpperCase(Locale.ROOT)),
        expectedFile,
        expectedFile == null ? null : expected(expectedFile),
        refused,
        texts(description, "corpora"));
  }

  private CorpusPayload payload(JsonObject description) {
    String reference = description.getString("reference", null);
    if (reference != null) {
      return new CorpusPayload.Reference(reference);
    }
    return new CorpusPayload.Files(
        texts(description, "files").stream().map(this::required).toList());
  }

  private Map<URI, CorpusFile> served(JsonObject description) {
    Map<URI, CorpusFile> served = new LinkedHashMap<>();
    members(description, "served")
        .forEach((uri, file) -> served.put(URI.create(uri), required(text(file))));
    return served;
  }

  private List<RecordedExtraction> extractions(JsonObject description) {
    JsonArray list = description.getJsonArray("extractions");
    List<RecordedExtraction> extractions = new ArrayList<>();
    for (JsonValue value : list == null ? JsonValue.EMPTY_JSON_ARRAY : list) {
      JsonObject extraction = value.asJsonObject();
      CorpusFile file = required(extraction.getString("file", ""));
      ModelCall call =
          new ModelCall(
              extraction.getString("model", ""),
              extraction.getString("call_id", ""),
              new Sha256(extraction.getString("response_sha256", "")));
      extractions.add(
          new RecordedExtraction(
              extraction.getString("key", ""),
              new AcquiredFile(file, extraction.getString("origin", ""), call)));
    }
    return extractions;
  }

  private static Map<String, String> configuration(JsonObject description) {
    Map<String, String> configuration = new LinkedHashMap<>();
    members(description, "configuration")
        .forEach((key, value) -> configuration.put(key, text(value)));
    return configuration;
  }

  private @Nullable JsonDocument expected(String file) {
    return find(file).map(found -> JsonDocument.read(found.bytes())).orElse(null);
  }

  private CorpusFile required(String file) {
    return find(file).orElseThrow(() -> bad(name + "/" + file, "the file is not there"));
  }

  private Optional<CorpusFile> find(String file) {
    if (file.isEmpty() || file.contains("/") || file.contains("\\") || file.startsWith(".")) {
      throw bad(name + "/" + DESCRIPTION, "'" + file + "' is not the name of a file beside it");
    }
    Optional<CorpusFile> found =
        source.file(name + "/" + file).map(bytes -> new CorpusFile(file, bytes));
    found.ifPresent(read -> hashes.add(read.hash() + "  " + name + "/" + file));
    return found;
  }

  private static JsonObject members(JsonObject description, String member) {
    JsonObject object = description.getJsonObject(member);
    return object == null ? JsonValue.EMPTY_JSON_OBJECT : object;
  }

  private static List<String> texts(JsonObject description, String member) {
    JsonArray list = description.getJsonArray(member);
    return list == null ? List.of() : list.stream().map(CorpusFolder::text).toList();
  }

  private static String text(JsonValue value) {
    return ((JsonString) value).getString();
  }

  static Refusal bad(String place, String why) {
    return new Refusal(Finding.of(ErrorCode.CRT_BAD_CORPUS, place + ": " + why).from(place));
  }
}
