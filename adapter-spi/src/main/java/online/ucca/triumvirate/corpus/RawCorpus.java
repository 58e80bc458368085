package online.ucca.triumvirate.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * The complete raw material of one corpus, as received.
 *
 * @param corpusType what kind of corpus it is, as {@code identify} says
 * @param files its files, at least one
 */
public record RawCorpus(String corpusType, List<CorpusFile> files) {

  /** Copies the files. */
  public RawCorpus {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a corpus has at least one file");
    }
  }

  /**
   * The corpus hash.
   *
   * @return SHA-256 of the single file; of several, over the list of their names and hashes, sorted
   */
  public Sha256 hash() {
    return hash(files);
  }

  static Sha256 hash(List<CorpusFile> files) {
    if (files.size() == 1) {
      return files.get(0).hash();
    }
    StringBuilder list = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(CorpusFile::name).thenComparing(file -> file.hash().hex()))
        .forEach(file -> list.append(line(file)).append('\n'));
    return Sha256.of(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * One line of the list, as sha256sum writes it: a name with a line feed is escaped, so that no
   * name can pass for several lines.
   */
  private static String line(CorpusFile file) {
    String name = file.name();
    return name.indexOf('\n') < 0 && name.indexOf('\\') < 0
        ? file.hash() + "  " + name
        : "\\" + file.hash() + "  " + name.replace("\\", "\\\\").replace("\n", "\\n");
  }
}
