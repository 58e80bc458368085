package online.ucca.triumvirate.adapter.tga.format;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;

/** A format that holds a unit of competency. */
public interface UnitFormat extends SourceFormat {

  /**
   * Reads a unit.
   *
   * @param files the files of the corpus
   * @return the unit, or every error
   * @throws Refusal if the bytes cannot be read at all
   */
  Reading<Unit> read(List<CorpusFile> files);
}
