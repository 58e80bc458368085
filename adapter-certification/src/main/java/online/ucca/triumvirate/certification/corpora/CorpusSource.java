package online.ucca.triumvirate.certification.corpora;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where canonical corpora are read from: names of corpora, and files by their path. */
interface CorpusSource {
  /** The file that lists the corpora, one name a line: a jar cannot be listed. */
  String INDEX = "index";

  /** The corpora's names, in order. */
  List<String> names();

  /** A file by its path below the corpora's folder. */
  Optional<byte[]> file(String path);

  /** The resources below a folder, as a class sees them. */
  static CorpusSource resources(Class<?> beside, String folder) {
    return new CorpusSource() {
      @Override
      public List<String> names() {
        return file(INDEX).map(CorpusSource::lines).orElse(List.of());
      }

      @Override
      public Optional<byte[]> file(String path) {
        ClassLoader loader = beside.getClassLoader();
        if (loader == null) {
          return Optional.empty();
        }
        try (InputStream in = loader.getResourceAsStream(folder + "/" + path)) {
          return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /** A folder: every folder in it that holds a corpus, whether the index names it or not. */
  static CorpusSource folder(Path folder) {
    return new CorpusSource() {
      @Override
      public List<String> names() {
        try (Stream<Path> entries = Files.list(folder)) {
          return entries
              .filter(entry -> Files.exists(entry.resolve(CorpusFolder.DESCRIPTION)))
              .map(entry -> String.valueOf(entry.getFileName()))
              .sorted()
              .toList();
        } catch (IOException e) {
          throw CorpusFolder.bad(folder.toString(), "the folder cannot be read");
        }
      }

      @Override
      public Optional<byte[]> file(String path) {
        Path file = folder.resolve(path);
        try {
          return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
          throw CorpusFolder.bad(file.toString(), "the file cannot be read");
        }
      }
    };
  }

  /** The lines of an index that say something. */
  static List<String> lines(byte[] index) {
    return new String(index, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceAll("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
