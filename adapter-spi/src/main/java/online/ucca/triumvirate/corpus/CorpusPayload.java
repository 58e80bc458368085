package online.ucca.triumvirate.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;

/** The raw input of an adapter (spec §3.2): the files of one corpus, or the code that names one. */
public sealed interface CorpusPayload {

  /**
   * The payload's hash, which the host records before anything else.
   *
   * @return SHA-256 of the single file; of several files, over their sorted names and hashes; of a
   *     code, of its text
   */
  Sha256 hash();

  /**
   * The payload in a few words, for messages.
   *
   * @return file names or the code
   */
  String describe();

  /**
   * Files given by the caller.
   *
   * @param files at least one, all of one corpus
   */
  record Files(List<CorpusFile> files) implements CorpusPayload {
    /** Copies the list. */
    public Files {
      files = List.copyOf(files);
      if (files.isEmpty()) {
        throw new IllegalArgumentException("a corpus has at least one file");
      }
    }

    @Override
    public Sha256 hash() {
      return RawCorpus.hash(files);
    }

    @Override
    public String describe() {
      return String.join(", ", files.stream().map(CorpusFile::name).toList());
    }
  }

  /**
   * A code of the source system that names a corpus.
   *
   * @param code the code, for example {@code BSBTWK201}
   */
  record Reference(String code) implements CorpusPayload {
    @Override
    public Sha256 hash() {
      return Sha256.of(code.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String describe() {
      return code;
    }
  }

  /**
   * A payload of one file.
   *
   * @param name the file's name without folders
   * @param bytes its content
   * @return the payload
   */
  static CorpusPayload ofFile(String name, byte[] bytes) {
    return new Files(List.of(new CorpusFile(name, bytes)));
  }
}
