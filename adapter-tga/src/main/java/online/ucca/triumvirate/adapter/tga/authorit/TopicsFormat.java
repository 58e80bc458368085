package online.ucca.triumvirate.adapter.tga.authorit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.format.Latin1;
import online.ucca.triumvirate.adapter.tga.format.UnitFormat;
import online.ucca.triumvirate.adapter.tga.section.UnitSections;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** The topics of a unit's AuthorIT file, drawn out as JSON. */
public final class TopicsFormat implements UnitFormat {
  private static final Pattern JSON = Pattern.compile("(?:ï»¿)?\\s*\\{");
  private static final int MARK = 3;

  /** Needed for the list of formats. */
  public TopicsFormat() {}

  @Override
  public String corpusType() {
    return "tga_unit_topics";
  }

  /** By the words that only the register's own files have: a damaged one is this reader's, too. */
  @Override
  public boolean recognises(CorpusFile file) {
    if (!JSON.matcher(Latin1.start(file)).lookingAt()) {
      return false;
    }
    String text = Latin1.all(file);
    return text.contains("\"topics\"") && text.contains('"' + AuthorItProduct.KIND + '"');
  }

  @Override
  public Optional<String> corpusId(List<CorpusFile> files) {
    return TopicsReader.corpusId(document(files));
  }

  @Override
  public Reading<Unit> read(List<CorpusFile> files) {
    ReadingNotes notes = new ReadingNotes();
    return UnitSections.read(new TopicsReader(document(files), notes).read(), notes);
  }

  /** These files begin with a byte order mark. */
  static JsonDocument document(List<CorpusFile> files) {
    byte[] bytes = files.get(0).bytes();
    boolean marked =
        bytes.length >= MARK
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return JsonDocument.read(marked ? Arrays.copyOfRange(bytes, MARK, bytes.length) : bytes);
  }
}
