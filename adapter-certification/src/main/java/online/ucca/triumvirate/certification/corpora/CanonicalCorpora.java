package online.ucca.triumvirate.certification.corpora;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * The canonical corpora of one adapter.
 *
 * @param corpora the corpora, in the order of the index, or by name if they come from a folder
 * @param hash SHA-256 over the names and hashes of all their files
 */
public record CanonicalCorpora(List<CanonicalCorpus> corpora, Sha256 hash) {
  private static final String RESOURCES = "META-INF/triumvirate/corpora/";

  /** Copies the list. */
  public CanonicalCorpora {
    corpora = List.copyOf(corpora);
  }

  /**
   * The corpora in an adapter's own jar, below {@code META-INF/triumvirate/corpora/} and the
   * adapter's id, listed by the file {@code index} there.
   *
   * @param provider the adapter's provider
   * @param adapterId the adapter's id
   * @return the corpora; none if there is no index
   * @throws Refusal {@code CRT_BAD_CORPUS} if one cannot be read
   */
  public static CanonicalCorpora of(Class<?> provider, AdapterId adapterId) {
    return read(CorpusSource.resources(provider, RESOURCES + adapterId));
  }

  /**
   * The corpora in a folder.
   *
   * @param folder holds one folder for each corpus
   * @return the corpora
   * @throws Refusal {@code CRT_BAD_CORPUS} if one cannot be read, or the folder has an index that
   *     does not name them all
   */
  public static CanonicalCorpora in(Path folder) {
    CorpusSource source = CorpusSource.folder(folder);
    source
        .file(CorpusSource.INDEX)
        .map(index -> CorpusSource.lines(index).stream().sorted().toList())
        .filter(listed -> !listed.equals(source.names()))
        .ifPresent(
            listed -> {
              throw CorpusFolder.bad(
                  folder.resolve(CorpusSource.INDEX).toString(),
                  "it lists " + listed + " and there are " + source.names());
            });
    return read(source);
  }

  private static CanonicalCorpora read(CorpusSource source) {
    List<String> hashes = new ArrayList<>();
    List<CanonicalCorpus> corpora =
        source.names().stream().map(name -> CorpusFolder.read(source, name, hashes)).toList();
    return new CanonicalCorpora(
        corpora, Sha256.of(String.join("\n", hashes).getBytes(StandardCharsets.UTF_8)));
  }
}
