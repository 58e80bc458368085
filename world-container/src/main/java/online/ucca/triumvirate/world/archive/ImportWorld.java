package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import online.ucca.triumvirate.engine.database.TableRow;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPage;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * Puts a world back, whole or not at all, where there is none. Everything is verified before
 * anything is written: objects first, then files, then the database in one transaction. If a step
 * fails, what was put in place is taken away again; if the program ends on the way, the same import
 * goes on where it was, because what the archive itself holds is in nobody's way.
 */
public final class ImportWorld {
  private static final int PAGE = 1_000;
  private static final int BLOCK = 64 * 1024;

  private final WholeWorld parts;
  private final VerifyArchive verify;

  /**
   * Puts a world back.
   *
   * @param parts the place: an empty home, database and store; without a container, the archive's
   *     is not put back
   * @param trusted the keys that count
   * @param verifier checks signatures
   */
  public ImportWorld(WholeWorld parts, TrustedKeys trusted, ProofVerifier verifier) {
    this.parts = parts;
    this.verify = new VerifyArchive(trusted, verifier);
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
      List<TableShape> tables = tables(archive, entries.keySet());
      boolean restored = refuseWhatIsAnothers(entries);
      RestoredParts done = new RestoredParts(archive, parts.objects());
      try {
        objects(entries, done);
        files(entries, done);
        if (!restored) {
          database(archive, tables);
        }
        return manifest;
      } catch (IOException | UncheckedIOException e) {
        Refusal refusal = BadArchive.unwritable(parts.home(), e.getClass().getSimpleName());
        done.undo(refusal);
        throw refusal;
      } catch (RuntimeException e) {
        done.undo(e);
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
    for (ArchiveManifest.Entry entry : manifest.entries()) {
      String path = entry.path();
      if (path.startsWith(ArchivePath.OBJECTS)
          && !ObjectKey.isKey(path.substring(ArchivePath.OBJECTS.length()))) {
        throw BadArchive.refusal(path, "is no object's key");
      }
    }
    return manifest;
  }

  private static List<TableShape> tables(ArchiveFile archive, Set<String> paths) {
    List<TableShape> tables = archive.tables();
    Set<String> expected = new HashSet<>(Set.of(ArchivePath.TABLES));
    tables.forEach(table -> expected.add(ArchivePath.ofTable(table.name())));
    Set<String> there = new HashSet<>(paths);
    there.removeIf(path -> !path.startsWith(ArchivePath.DATABASE));
    if (!there.equals(expected)) {
      throw BadArchive.refusal(ArchivePath.TABLES, "describes other tables than there are");
    }
    return tables;
  }

  /** Refuses where anything is that the archive does not hold; says whether the rows are there. */
  private boolean refuseWhatIsAnothers(Map<String, ArchiveManifest.Entry> entries)
      throws IOException {
    for (Map.Entry<String, Path> file : WorldFiles.of(parts).files().entrySet()) {
      ArchiveManifest.Entry entry = entries.get(file.getKey());
      if (entry == null || !isHashOf(file.getValue(), entry)) {
        throw BadArchive.exists("the file " + file.getValue());
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

  private boolean holdsTheSame(Map<String, ArchiveManifest.Entry> entries) {
    parts
        .data()
        .tables()
        .copyOut(
            (table, rows) -> {
              ArchiveManifest.Entry entry = entries.get(ArchivePath.ofTable(table.name()));
              MessageDigest digest = ArchiveWriter.sha256();
              TableLines.write(
                  rows, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
              if (entry == null || !isHash(digest, entry)) {
                throw BadArchive.exists("the table " + table.name());
              }
            });
    return true;
  }

  private static boolean isHashOf(Path file, ArchiveManifest.Entry entry) throws IOException {
    MessageDigest digest = ArchiveWriter.sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[BLOCK];
      for (int part = in.read(block); part >= 0; part = in.read(block)) {
        digest.update(block, 0, part);
      }
    }
    return isHash(digest, entry);
  }

  private static boolean isHash(MessageDigest digest, ArchiveManifest.Entry entry) {
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
    Path home = parts.home().toAbsolutePath().normalize();
    Path container = parts.container();
    for (ArchiveManifest.Entry entry : entries.values()) {
      if (entry.path().startsWith(ArchivePath.HOME)) {
        done.file(ArchivePath.in(home, ArchivePath.HOME, entry.path()), entry);
      } else if (entry.path().startsWith(ArchivePath.CONTAINER) && container != null) {
        done.file(
            ArchivePath.in(
                container.toAbsolutePath().normalize(), ArchivePath.CONTAINER, entry.path()),
            entry);
      }
    }
  }

  private void database(ArchiveFile archive, List<TableShape> tables) {
    parts
        .data()
        .tables()
        .restore(parts.worldId(), tables, table -> each -> rows(archive, table, each));
  }

  private static void rows(ArchiveFile archive, TableShape table, Consumer<TableRow> each) {
    String path = ArchivePath.ofTable(table.name());
    try (InputStream in = archive.open(path)) {
      TableLines.read(in, each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw BadArchive.refusal(path, "holds what is no row: " + e.getMessage());
    }
  }
}
