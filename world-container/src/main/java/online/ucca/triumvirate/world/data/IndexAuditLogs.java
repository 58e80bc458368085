package online.ucca.triumvirate.world.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.database.AuditIndex;
import online.ucca.triumvirate.host.file.ReadAuditLog;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.evidence.EvidenceFolder;

/** Brings the audit logs of a world's home into the index of its database. */
public final class IndexAuditLogs {
  private final Path home;
  private final AuditIndex index;

  /**
   * Indexes the logs of a home.
   *
   * @param home the world's home
   * @param index the index
   */
  public IndexAuditLogs(Path home, AuditIndex index) {
    this.home = home;
    this.index = index;
  }

  /**
   * Compares every log with its index, and adds what the index lacks.
   *
   * @param anew whether each log's index is begun again
   * @return what came of each log, by its path from the home, which names it in the index
   * @throws Refusal {@code AUD_INDEX_DIFFERS}; the first thing wrong with a log that is not intact;
   *     {@code ENV_FILE_UNREADABLE}. What was indexed of other logs before stays
   */
  public Map<String, AuditIndex.Outcome> update(boolean anew) {
    Map<String, AuditIndex.Outcome> outcomes = new LinkedHashMap<>();
    for (Path log : logs()) {
      String name = home.relativize(log).toString().replace('\\', '/');
      outcomes.put(name, index.update(name, each -> ReadAuditLog.forEach(log, each), anew));
    }
    return outcomes;
  }

  private List<Path> logs() {
    Path clients = home.resolve("clients");
    if (!Files.isDirectory(clients)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(clients, 3)) {
      return walk.filter(file -> file.getFileName().toString().equals(EvidenceFolder.LOG))
          .filter(file -> home.relativize(file).getNameCount() == 4)
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNREADABLE, "the folder " + clients + " cannot be read")
              .from(clients.toString()));
    }
  }
}
