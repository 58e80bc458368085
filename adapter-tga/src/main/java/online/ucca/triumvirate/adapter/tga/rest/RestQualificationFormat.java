package online.ucca.triumvirate.adapter.tga.rest;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.format.QualificationFormat;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationSections;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * A qualification, skill set or accredited course as the REST service gives it: component, release,
 * content bundles and unit grid.
 */
public final class RestQualificationFormat implements QualificationFormat {
  /** What a corpus of this format is called. */
  public static final String TYPE = "tga_qualification_rest";

  /** Needed for the list of formats. */
  public RestQualificationFormat() {}

  @Override
  public String corpusType() {
    return TYPE;
  }

  @Override
  public boolean recognises(CorpusFile file) {
    return RestFiles.isComponent(file) && RestFiles.isQualification(file);
  }

  @Override
  public boolean completes(CorpusFile file) {
    return RestDocument.mayBeAny(file);
  }

  @Override
  public int mostFiles() {
    return RestFiles.MOST;
  }

  @Override
  public Optional<String> corpusId(List<CorpusFile> files) {
    return RestCorpus.of(files).corpusId();
  }

  @Override
  public Reading<Qualification> read(List<CorpusFile> files) {
    ReadingNotes notes = new ReadingNotes();
    return QualificationSections.read(
        RestQualificationReader.read(RestCorpus.of(files), notes), notes);
  }
}
