package online.ucca.triumvirate.adapter.tga.rest;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.format.UnitFormat;
import online.ucca.triumvirate.adapter.tga.section.UnitSections;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** A unit as the REST service gives it: component, release and content bundles. */
public final class RestUnitFormat implements UnitFormat {
  /** What a corpus of this format is called. */
  public static final String TYPE = "tga_unit_rest";

  /** Needed for the list of formats. */
  public RestUnitFormat() {}

  @Override
  public String corpusType() {
    return TYPE;
  }

  @Override
  public boolean recognises(CorpusFile file) {
    return RestFiles.isComponent(file) && !RestFiles.isQualification(file);
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
  public Reading<Unit> read(List<CorpusFile> files) {
    ReadingNotes notes = new ReadingNotes();
    return UnitSections.read(RestUnitReader.read(RestCorpus.of(files), notes), notes);
  }
}
