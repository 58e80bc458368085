package online.ucca.triumvirate.adapter.tga.format;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;

/** A format that holds a qualification, a skill set or an accredited course. */
public interface QualificationFormat extends SourceFormat {

  /**
   * Reads a qualification.
   *
   * @param files the files of the corpus
   * @return the qualification, or every error
   * @throws Refusal if the bytes cannot be read at all
   */
  Reading<Qualification> read(List<CorpusFile> files);
}
