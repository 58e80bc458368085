package online.ucca.triumvirate.adapter.tga.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.format.SourceFormat;
import online.ucca.triumvirate.adapter.tga.format.UnitFormat;
import online.ucca.triumvirate.adapter.tga.section.UnitSections;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** The national register's CSV export of units. A corpus is one record with its header. */
public final class UnitCsvFormat implements UnitFormat {

  /** Needed for the list of formats. */
  public UnitCsvFormat() {}

  @Override
  public String corpusType() {
    return "tga_unit_csv";
  }

  @Override
  public boolean recognises(CorpusFile file) {
    return CsvExports.isExport(file, true);
  }

  @Override
  public Optional<String> corpusId(List<CorpusFile> files) {
    return Optional.of(ExportProduct.corpusId(ExportRow.of(files.get(0).bytes())))
        .filter(id -> !id.isEmpty());
  }

  @Override
  public List<String> cacheKeys(String corpusId) {
    return List.of(SourceFormat.exportKey(corpusId));
  }

  @Override
  public Stream<CorpusFile> corpora(CorpusFile file) {
    return CsvExports.corpora(file);
  }

  @Override
  public Reading<Unit> read(List<CorpusFile> files) {
    ReadingNotes notes = new ReadingNotes();
    UnitText text = UnitCsvReader.read(ExportRow.of(files.get(0).bytes()), notes);
    return notes.hasErrors() ? notes.failed() : UnitSections.read(text, notes);
  }
}
