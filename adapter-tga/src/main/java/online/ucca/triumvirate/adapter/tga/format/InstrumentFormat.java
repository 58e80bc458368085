package online.ucca.triumvirate.adapter.tga.format;

import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.instrument.Instrument;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;

/**
 * A format that holds the text of an instrument, one in a file. Keeps no state; safe for several
 * threads.
 */
public interface InstrumentFormat {

  /**
   * Which instrument a file holds. Never throws.
   *
   * @param file the file
   * @return the instrument; empty if the file is not of this format
   */
  Optional<KnownInstrument> recognise(CorpusFile file);

  /**
   * Reads an instrument.
   *
   * @param file a file of this format
   * @return the instrument, or every error
   * @throws Refusal if the bytes cannot be read at all
   */
  Reading<Instrument> read(CorpusFile file);
}
