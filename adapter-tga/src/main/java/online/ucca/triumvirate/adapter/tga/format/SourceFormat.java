package online.ucca.triumvirate.adapter.tga.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;

/** A format that the adapter reads. Keeps no state; safe for several threads. */
public interface SourceFormat {

  /**
   * What a corpus of this format is called.
   *
   * @return the corpus type, as {@code tga_unit_page}
   */
  String corpusType();

  /**
   * Whether a file is of this format, well-formed or not. Never throws.
   *
   * @param file the file
   * @return whether this format's reader is the one to say what is wrong with it
   */
  boolean recognises(CorpusFile file);

  /**
   * Whether a file that no format recognises can be one of a corpus of this format, beside one that
   * this format recognises.
   *
   * @param file the file
   * @return false, unless the source comes in several files that do not all show what they are of
   */
  default boolean completes(CorpusFile file) {
    return false;
  }

  /**
   * How many files one corpus of this format may have.
   *
   * @return 1, unless the source comes in several files
   */
  default int mostFiles() {
    return 1;
  }

  /**
   * The corpus identifier, as {@code BSBTWK201_R1}, if it can be seen.
   *
   * @param files the files of the corpus
   * @return the identifier
   * @throws Refusal if the bytes cannot be read at all
   */
  Optional<String> corpusId(List<CorpusFile> files);

  /**
   * Under which keys the cache keeps a corpus that was given, so that its code is enough later.
   *
   * @param corpusId the corpus identifier
   * @return the identifier, whose status counts, then the code, for the latest release
   */
  default List<String> cacheKeys(String corpusId) {
    return List.of(corpusId, corpusId.substring(0, corpusId.lastIndexOf('_')));
  }

  /**
   * The key of a record of an export, which has less than the other sources of the same product and
   * must not replace them.
   *
   * @param corpusId the corpus identifier
   * @return a key of its own
   */
  static String exportKey(String corpusId) {
    return corpusId + " export";
  }

  /**
   * The corpora in one file, in its order.
   *
   * @param file the file
   * @return one file for each; the file itself if it is one corpus
   * @throws Refusal if the bytes cannot be read at all
   */
  default Stream<CorpusFile> corpora(CorpusFile file) {
    return Stream.of(file);
  }
}
