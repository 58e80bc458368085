package online.ucca.triumvirate.adapter.tga.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.format.Latin1;
import online.ucca.triumvirate.adapter.tga.format.UnitFormat;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.reading.Reading;

/** The extracted-unit JSON. */
public final class ExtractedUnitFormat implements UnitFormat {

  /** What begins like JSON, even where a byte order mark or a list makes it no acceptable one. */
  private static final Pattern JSON = Pattern.compile("(?:ï»¿)?\\s*[{\\[]");

  /** Needed for the list of formats. */
  public ExtractedUnitFormat() {}

  @Override
  public String corpusType() {
    return "tga_unit_json";
  }

  @Override
  public boolean recognises(CorpusFile file) {
    if (!JSON.matcher(Latin1.start(file)).lookingAt()) {
      return false;
    }
    try {
      var tree = JsonDocument.read(file.bytes()).tree();
      return !tree.containsKey("triumvirate_id")
          && (tree.containsKey("elements") || tree.containsKey("code"));
    } catch (Refusal e) {
      String text = Latin1.all(file);
      return text.contains("\"performance_criteria\"") || text.contains("\"element_number\"");
    }
  }

  @Override
  public Optional<String> corpusId(List<CorpusFile> files) {
    return Optional.ofNullable(ExtractedUnitReader.corpusId(document(files)));
  }

  @Override
  public Stream<CorpusFile> corpora(CorpusFile file) {
    return JsonLines.corpora(file);
  }

  @Override
  public Reading<Unit> read(List<CorpusFile> files) {
    return ExtractedUnitReader.read(document(files));
  }

  private static JsonDocument document(List<CorpusFile> files) {
    return JsonDocument.read(files.get(0).bytes());
  }
}
