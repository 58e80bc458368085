package online.ucca.triumvirate.adapter.tga.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.format.QualificationFormat;
import online.ucca.triumvirate.adapter.tga.format.SourceFormat;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationSections;
import online.ucca.triumvirate.adapter.tga.rest.UnitGrid;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * The national register's CSV export of qualifications. A corpus is one record with its header and,
 * because the export has no units, the unit grid that is given with it.
 */
public final class QualificationCsvFormat implements QualificationFormat {

  /** Needed for the list of formats. */
  public QualificationCsvFormat() {}

  @Override
  public String corpusType() {
    return "tga_qualification_csv";
  }

  @Override
  public boolean recognises(CorpusFile file) {
    return CsvExports.isExport(file, false);
  }

  @Override
  public boolean completes(CorpusFile file) {
    return UnitGrid.recognises(file);
  }

  @Override
  public int mostFiles() {
    return 2;
  }

  @Override
  public Optional<String> corpusId(List<CorpusFile> files) {
    return Optional.of(ExportProduct.corpusId(row(files))).filter(id -> !id.isEmpty());
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
  public Reading<Qualification> read(List<CorpusFile> files) {
    ReadingNotes notes = new ReadingNotes();
    var text = QualificationCsvReader.read(row(files), notes).withUnits(UnitGrid.of(files, notes));
    return notes.hasErrors() ? notes.failed() : QualificationSections.read(text, notes);
  }

  private static ExportRow row(List<CorpusFile> files) {
    return ExportRow.of(UnitGrid.without(files).get(0).bytes());
  }
}
