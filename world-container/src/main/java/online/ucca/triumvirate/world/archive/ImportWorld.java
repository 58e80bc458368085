package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.database.WorldTables;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPage;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Puts a world back, whole or not at all, where there is none. Everything is verified before
 * anything is written: objects first, then files, then the database in one transaction. If a step
 * fails, what was put in place is taken away again; if the program ends on the way, the same import
 * goes on where it was, because what the archive itself holds is in nobody's way.
 */
public final class ImportWorld {
  private static final int PAGE = 1_000;

  private final WholeWorld parts;
  private final VerifyArchive verify;

  /**
   * Puts a world back.
   *
   * @param parts the place: an empty home, database and store; without a container, the archive's
   *     is not put back
   * @param verify verifies the archive
   */
  public ImportWorld(WholeWorld parts, VerifyArchive verify) {
    this.parts = parts;
    this.verify = verify;
  }

  /**
   * Puts the world of an archive back.
   *
   * @param file the archive
   * @param progress told how many bytes were verified
   * @return the archive's manifest
   * @throws Refusal with everything that is wrong with the archive ({@code WLD_BAD_ARCHIVE}, {@code
   *     SIG_} codes); {@code WLD_EXISTS} if there is anything that is not the archive's; {@code
   *     WLD_FROZEN}; {@code ENV_FILE_UNREADABLE}, {@code ENV_FILE_UNWRITABLE}; and what database
   *     and store refuse with. Nothing is changed then
   */
  public ArchiveManifest from(Path file, LongConsumer progress) {
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      ArchiveManifest manifest = verified(archive, progress);
      Map<String, ArchiveManifest.Entry> entries = new HashMap<>();
      manifest.entries().forEach(entry -> entries.put(entry.path(), entry));
      List<TableShape> tables = archive.tables(entries);
      boolean restored = refuseWhatIsAnothers(manifest, entries);
      RestoredParts done = new RestoredParts(archive, parts.objects());
      try {
        objects(entries, done);
        files(entries, done);
        // The database comes last: what it records is on the disk then, with its name.
        done.force();
        if (restored) {
          parts.data().claim(parts.worldId());
        } else {
          database(archive, tables, entries);
        }
        // Another import of this archive may have failed meanwhile, and taken away what it made.
        objects(entries, done);
        files(entries, done);
        return manifest;
      } catch (IOException | UncheckedIOException e) {
        Refusal refusal = BadArchive.unwritable(parts.home(), e.getClass().getSimpleName());
        undo(done, refusal);
        throw refusal;
      } catch (RuntimeException e) {
        undo(done, e);
        throw e;
      }
    } catch (IOException e) {
      throw BadArchive.unreadable(parts.home());
    }
  }

  private ArchiveManifest verified(ArchiveFile archive, LongConsumer progress) {
    VerifyArchive.Report report = verify.verify(archive, progress);
    ArchiveManifest manifest = report.manifest();
    if (!report.intact() || manifest == null) {
      throw new Refusal(report.findings());
    }
    if (!manifest.worldId().equals(parts.worldId())) {
      throw BadArchive.refusal(
          ArchiveManifest.FILE,
          "is of the world '" + manifest.worldId() + "', not of '" + parts.worldId() + "'");
    }
    return manifest;
  }

  /**
   * Takes away what this import made, unless there are rows: its own, of which nobody heard that
   * they were stored, or those of another import, which may count on what this one made.
   */
  private void undo(RestoredParts done, RuntimeException cause) {
    try {
      if (parts.data().tables().isEmpty()) {
        done.undo(cause);
      }
    } catch (Refusal e) {
      cause.addSuppressed(e);
    }
  }

  /** Refuses where anything is that the archive does not hold; says whether the rows are there. */
  private boolean refuseWhatIsAnothers(
      ArchiveManifest manifest, Map<String, ArchiveManifest.Entry> entries) throws IOException {
    parts.data().owner().ifPresent(this::refuseUnlessOwn);
    WorldFiles files = WorldFiles.of(parts);
    for (Map.Entry<String, Path> file : files.files().entrySet()) {
      ArchiveManifest.Entry entry = entries.get(file.getKey());
      if (entry == null || !RestoredParts.isThere(file.getValue(), entry)) {
        throw BadArchive.exists("the file " + file.getValue());
      }
    }
    for (Map.Entry<String, Path> file : files.privateFiles().entrySet()) {
      if (!manifest.leftOut().contains(file.getKey())
          || !Files.isRegularFile(file.getValue(), LinkOption.NOFOLLOW_LINKS)) {
        throw BadArchive.exists("the file or link " + file.getValue());
      }
    }
    @Nullable ObjectKey last = null;
    boolean more = true;
    while (more) {
      ObjectPage page = parts.objects().list(ObjectPrefix.all(), last, PAGE);
      for (ObjectKey key : page.keys()) {
        ArchiveManifest.Entry entry = entries.get(ArchivePath.OBJECTS + key);
        StoredObject there = parts.objects().measure(key).orElse(null);
        if (entry == null || !new StoredObject(key, entry.sha256(), entry.bytes()).equals(there)) {
          throw BadArchive.exists("the object " + key);
        }
        last = key;
      }
      more = page.hasMore();
    }
    return !parts.data().tables().isEmpty() && holdsTheSame(entries);
  }

  private void refuseUnlessOwn(String owner) {
    if (!owner.equals(parts.worldId())) {
      throw new Refusal(
          Finding.of(
              ErrorCode.WLD_EXISTS,
              "the database is that of the world '"
                  + owner
                  + "', not of '"
                  + parts.worldId()
                  + "'"));
    }
  }

  private boolean holdsTheSame(Map<String, ArchiveManifest.Entry> entries) {
    Set<String> missing = new HashSet<>(entries.keySet());
    missing.removeIf(path -> !path.startsWith(ArchivePath.DATABASE));
    missing.remove(ArchivePath.TABLES);
    parts
        .data()
        .tables()
        .copyOut(
            (table, rows) -> {
              ArchiveManifest.Entry entry = entries.get(ArchivePath.ofTable(table.name()));
              missing.remove(ArchivePath.ofTable(table.name()));
              if (entry == null || !isHashOf(table, rows, entry)) {
                throw BadArchive.exists("the table " + table.name());
              }
            });
    if (!missing.isEmpty()) {
      throw BadArchive.exists("a database with rows, and without " + missing + ",");
    }
    return true;
  }

  private static boolean isHashOf(
      TableShape table, WorldTables.Rows rows, ArchiveManifest.Entry entry) {
    MessageDigest digest = ArchiveWriter.sha256();
    try {
      TableLines.write(
          table, rows, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    } catch (TableLines.NoRow e) {
      return false;
    }
    return HexFormat.of().formatHex(digest.digest()).equals(entry.sha256().hex());
  }

  private static void objects(Map<String, ArchiveManifest.Entry> entries, RestoredParts done) {
    entries.values().stream()
        .filter(entry -> entry.path().startsWith(ArchivePath.OBJECTS))
        .forEach(
            entry ->
                done.object(
                    new ObjectKey(entry.path().substring(ArchivePath.OBJECTS.length())), entry));
  }

  private void files(Map<String, ArchiveManifest.Entry> entries, RestoredParts done)
      throws IOException {
    Path home = WorldFiles.real(parts.home());
    Path container = parts.container();
    List<Path> elsewhere = new ArrayList<>();
    for (Path path : parts.elsewhere()) {
      elsewhere.add(WorldFiles.real(path));
    }
    for (ArchiveManifest.Entry entry : entries.values()) {
      if (entry.path().startsWith(ArchivePath.HOME)) {
        file(ArchivePath.in(home, ArchivePath.HOME, entry.path()), entry, elsewhere, done);
      } else if (entry.path().startsWith(ArchivePath.CONTAINER) && container != null) {
        Path folder = WorldFiles.real(container);
        file(ArchivePath.in(folder, ArchivePath.CONTAINER, entry.path()), entry, elsewhere, done);
      }
    }
  }

  private static void file(
      Path file, ArchiveManifest.Entry entry, List<Path> elsewhere, RestoredParts done)
      throws IOException {
    if (elsewhere.stream().anyMatch(file::startsWith)) {
      throw BadArchive.refusal(entry.path(), "would stand in the place's database or objects");
    }
    done.file(file, entry);
  }

  private void database(
      ArchiveFile archive, List<TableShape> tables, Map<String, ArchiveManifest.Entry> entries) {
    try {
      parts
          .data()
          .tables()
          .restore(parts.worldId(), tables, table -> each -> archive.rows(table, entries, each));
    } catch (Refusal e) {
      // Another import of the same archive was faster: the rows are there.
      if (!e.code().equals(ErrorCode.WLD_EXISTS.name())
          || parts.data().tables().isEmpty()
          || !holdsTheSame(entries)) {
        throw e;
      }
    }
  }
}
