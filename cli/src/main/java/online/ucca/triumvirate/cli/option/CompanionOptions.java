package online.ucca.triumvirate.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that adds files to a source; in a batch, to each. */
public final class CompanionOptions {
  @Option(
      names = "--with",
      paramLabel = "FILE",
      description =
          "A further file of the same corpus, for example the instrument that rules the provider"
              + " (repeatable). In a batch it goes with each source.")
  List<Path> files = new ArrayList<>();

  private @Nullable List<CorpusFile> read;

  /**
   * Adds the files to a source.
   *
   * @param source the source, as an adapter takes it
   * @return the source and the files; the source itself if there are none
   */
  public CorpusPayload to(CorpusPayload source) {
    if (files.isEmpty()) {
      return source;
    }
    if (source instanceof CorpusPayload.Reference reference) {
      return new CorpusPayload.Reference(reference.code(), companions());
    }
    List<CorpusFile> all = new ArrayList<>(((CorpusPayload.Files) source).files());
    all.addAll(companions());
    return new CorpusPayload.Files(all);
  }

  /** Read once, however many sources they go with. */
  private synchronized List<CorpusFile> companions() {
    if (read == null) {
      read =
          files.stream()
              .map(file -> new CorpusFile(String.valueOf(file.getFileName()), InputFile.read(file)))
              .toList();
    }
    return read;
  }
}
