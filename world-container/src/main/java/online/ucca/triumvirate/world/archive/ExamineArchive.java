package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.host.file.AuditLogReport;
import online.ucca.triumvirate.host.file.VerifyAuditLog;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an archive, and then what is in it: that every row of every table can be read, and that
 * every audit log holds, with its details and checkpoints. It needs no world and no network; the
 * logs are unpacked into a folder for temporary files, and removed again. Safe for use by several
 * threads.
 */
public final class ExamineArchive {
  private final VerifyArchive verify;
  private final VerifyAuditLog verifyLog;

  /**
   * Examines archives.
   *
   * @param verify verifies the archive itself
   * @param verifyLog verifies an audit log
   */
  public ExamineArchive(VerifyArchive verify, VerifyAuditLog verifyLog) {
    this.verify = verify;
    this.verifyLog = verifyLog;
  }

  /**
   * Examines an archive.
   *
   * @param file the archive
   * @param progress told, now and then, how many bytes were verified
   * @return everything that is wrong, and what is in it
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if there is no such file; {@code
   *     ENV_FILE_UNWRITABLE} if there is no space for a log
   */
  public Report examine(Path file, LongConsumer progress) {
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      VerifyArchive.Report verified = verify.verify(archive, progress);
      List<Finding> findings = new ArrayList<>(verified.findings());
      ArchiveManifest manifest = verified.manifest();
      if (manifest == null) {
        return new Report(null, findings, Map.of(), Map.of());
      }
      Map<String, ArchiveManifest.Entry> entries = new HashMap<>();
      manifest.entries().forEach(entry -> entries.put(entry.path(), entry));
      Map<String, Long> rows = rows(archive, entries, findings);
      Map<String, AuditLogReport> logs = logs(archive, manifest, findings);
      return new Report(manifest, findings.stream().distinct().toList(), rows, logs);
    } catch (Refusal e) {
      if (e.code().startsWith("ENV_")) {
        throw e;
      }
      return new Report(null, e.findings(), Map.of(), Map.of());
    }
  }

  private static Map<String, Long> rows(
      ArchiveFile archive, Map<String, ArchiveManifest.Entry> entries, List<Finding> findings) {
    Map<String, Long> rows = new TreeMap<>();
    try {
      for (TableShape table : archive.tables(entries)) {
        long[] count = {0};
        try {
          archive.rows(table, entries, row -> count[0]++);
        } catch (Refusal e) {
          findings.addAll(e.findings());
        }
        rows.put(table.name(), count[0]);
      }
    } catch (Refusal e) {
      findings.addAll(e.findings());
    }
    return rows;
  }

  private Map<String, AuditLogReport> logs(
      ArchiveFile archive, ArchiveManifest manifest, List<Finding> findings) {
    Map<String, AuditLogReport> logs = new TreeMap<>();
    for (ArchiveManifest.Entry entry : manifest.entries()) {
      if (WorldFiles.isLog(entry.path())) {
        try {
          logs.put(entry.path(), log(archive, manifest, entry));
        } catch (IOException e) {
          throw BadArchive.unwritable(
              Path.of(System.getProperty("java.io.tmpdir", "")), e.getClass().getSimpleName());
        } catch (Refusal e) {
          findings.addAll(e.findings());
        }
      }
    }
    return logs;
  }

  /** Unpacks a log with what belongs to it, verifies it, and removes it again. */
  private AuditLogReport log(
      ArchiveFile archive, ArchiveManifest manifest, ArchiveManifest.Entry log) throws IOException {
    String above = log.path().substring(0, log.path().lastIndexOf('/') + 1);
    Path folder = Files.createTempDirectory("triumvirate-archive-").toRealPath();
    try {
      for (ArchiveManifest.Entry entry : manifest.entries()) {
        String path = entry.path();
        if (path.equals(log.path())
            || path.startsWith(above + "checkpoints/")
            || path.startsWith(above + "details/")) {
          Path file = ArchivePath.in(folder, above, path);
          Files.createDirectories(file.getParent());
          RestoredParts.copy(archive, entry, file);
        }
      }
      return verifyLog.verify(ArchivePath.in(folder, above, log.path()), List.of(), verified -> {});
    } finally {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /**
   * What came of an examination.
   *
   * @param manifest what the archive says of itself; null if that cannot be read
   * @param findings everything that is wrong, save in the logs
   * @param rows how many rows each table has
   * @param logs what came of each audit log, by its path in the archive
   */
  public record Report(
      @Nullable ArchiveManifest manifest,
      List<Finding> findings,
      Map<String, Long> rows,
      Map<String, AuditLogReport> logs) {
    /** Copies all of it. */
    public Report {
      findings = List.copyOf(findings);
      rows = Collections.unmodifiableMap(new TreeMap<>(rows));
      logs = Collections.unmodifiableMap(new TreeMap<>(logs));
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if nothing is
     */
    public boolean intact() {
      return findings.isEmpty() && logs.values().stream().allMatch(AuditLogReport::intact);
    }
  }
}
