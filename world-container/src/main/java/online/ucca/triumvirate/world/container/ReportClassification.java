package online.ucca.triumvirate.world.container;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import online.ucca.triumvirate.model.error.Refusal;

/** Makes the classification report of a container. Changes nothing. */
public final class ReportClassification {
  private ReportClassification() {}

  /**
   * Reads every source file's header.
   *
   * @param container the world's folder; it need not conform
   * @return the report
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if it cannot be read
   */
  public static ClassificationReport of(Path container) {
    ContainerFiles files = ContainerFiles.in(container);
    TreeMap<String, Classification> classified = new TreeMap<>();
    List<String> without = new ArrayList<>();
    List<String> data = new ArrayList<>();
    for (String path : files.files()) {
      if (!ClassificationHeader.isWanted(path)) {
        data.add(path);
        continue;
      }
      Optional<Classification> header =
          ClassificationHeader.of(files.text(path).orElse("")).classification();
      if (header.isPresent()) {
        classified.put(path, header.get());
      } else {
        without.add(path);
      }
    }
    return new ClassificationReport(classified, without, data);
  }
}
