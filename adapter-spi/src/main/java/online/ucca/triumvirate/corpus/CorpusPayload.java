package online.ucca.triumvirate.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
   * A code of the source system that names a corpus, and what is given with it.
   *
   * @param code the code, for example {@code HB100}
   * @param companions further files of the same corpus; empty if there are none
   */
  record Reference(String code, List<CorpusFile> companions) implements CorpusPayload {

    /** Copies the files. */
    public Reference {
      companions = List.copyOf(companions);
    }

    /**
     * A code by itself.
     *
     * @param code the code
     */
    public Reference(String code) {
      this(code, List.of());
    }

    @Override
    public Sha256 hash() {
      byte[] name = code.getBytes(StandardCharsets.UTF_8);
      if (companions.isEmpty()) {
        return Sha256.of(name);
      }
      List<CorpusFile> all = new ArrayList<>(companions);
      all.add(new CorpusFile(code, name));
      return RawCorpus.hash(all);
    }

    @Override
    public String describe() {
      return companions.isEmpty()
          ? code
          : code + ", " + String.join(", ", companions.stream().map(CorpusFile::name).toList());
    }
  }

  /**
   * A payload of one file.
   *
   * @param file the file
   * @return the payload
   */
  static CorpusPayload ofFile(CorpusFile file) {
    return new Files(List.of(file));
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
