package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPage;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.StorageRefusals;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.host.file.CopyEvidence;
import online.ucca.triumvirate.host.file.DurableFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.model.proof.Signer;
import org.jspecify.annotations.Nullable;

/**
 * Takes a whole world out as one file: its database as it is at one moment, then its objects, so
 * that none of those that the database records is missing, then its files. It changes nothing in
 * the world; a private key never goes with it. Nothing is held in memory but the list of entries.
 */
public final class ExportWorld {
  private static final int PAGE = 1_000;

  private final WholeWorld parts;
  private final Signer signer;
  private final TimeSource time;

  /**
   * Takes a world out.
   *
   * @param parts the world
   * @param signer the world's key
   * @param time the clock
   */
  public ExportWorld(WholeWorld parts, Signer signer, TimeSource time) {
    this.parts = parts;
    this.signer = signer;
    this.time = time;
  }

  /**
   * Writes the archive, whole or not at all.
   *
   * @param file the file to make
   * @param progress told how many bytes were written
   * @return the manifest
   * @throws Refusal {@code WLD_NOT_CONFORMING} if there is a table or a file that has no place in a
   *     world, {@code ENV_FILE_UNWRITABLE} if the file is there or cannot be written, {@code
   *     ENV_FILE_UNREADABLE}, {@code STO_INTEGRITY}, and what database and store refuse with
   */
  public ArchiveManifest to(Path file, LongConsumer progress) {
    refuseStrayTables();
    Path place = file.toAbsolutePath().normalize();
    if (Files.exists(place)) {
      throw BadArchive.inTheWay(file);
    }
    Path part = ArchivePath.beside(place);
    try {
      try {
        ArchiveManifest manifest = write(part, progress);
        name(part, place);
        return manifest;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException e) {
      throw BadArchive.unwritable(file, "something came there meanwhile");
    } catch (IOException | UncheckedIOException e) {
      throw BadArchive.unwritable(file, e.getClass().getSimpleName());
    }
  }

  /** A move would replace what came meanwhile; a second name for the file does not. */
  private static void name(Path part, Path place) throws IOException {
    try {
      Files.createLink(place, part);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException e) {
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(place.toString());
      }
      // This file system knows no second name.
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }
    DurableFile.forceFolder(ArchivePath.folder(place));
  }

  private void refuseStrayTables() {
    List<Finding> stray =
        parts.data().strayTables(parts.worldId()).stream()
            .map(
                table ->
                    Finding.of(
                        ErrorCode.WLD_NOT_CONFORMING,
                        "the table " + table + " is neither canonical nor named after the world"))
            .toList();
    if (!stray.isEmpty()) {
      throw new Refusal(stray);
    }
  }

  private ArchiveManifest write(Path part, LongConsumer progress) throws IOException {
    try (ArchiveWriter archive = new ArchiveWriter(part, progress)) {
      tables(archive);
      objects(archive);
      WorldFiles files = WorldFiles.of(parts);
      for (Map.Entry<String, Path> file : files.files().entrySet()) {
        archive.add(file.getKey(), out -> copy(file.getKey(), file.getValue(), out));
      }
      ArchiveManifest manifest =
          new ArchiveManifest(
              ArchiveManifest.FORMAT,
              parts.worldId(),
              time.now(),
              signer.publicKey().did(),
              archive.entries(),
              files.leftOut());
      archive.finish(
          DataIntegrity.sign(
                  Binding.write(manifest),
                  DataIntegrity.DOCUMENT_PROOF,
                  signer,
                  manifest.exportedAt())
              .canonicalBytes());
      return manifest;
    }
  }

  private void tables(ArchiveWriter archive) throws IOException {
    List<TableShape> shapes = new ArrayList<>();
    parts
        .data()
        .tables()
        .copyOut(
            (table, rows) -> {
              try {
                archive.add(
                    ArchivePath.ofTable(table.name()), out -> TableLines.write(table, rows, out));
                shapes.add(table);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              } catch (TableLines.NoRow e) {
                throw new Refusal(
                    Finding.of(ErrorCode.WLD_NOT_CONFORMING, String.valueOf(e.getMessage())));
              }
            });
    byte[] description =
        Binding.write(ArchivedTables.of(parts.data().tables().schema(), shapes)).canonicalBytes();
    archive.add(ArchivePath.TABLES, out -> out.write(description));
  }

  private void objects(ArchiveWriter archive) throws IOException {
    @Nullable ObjectKey last = null;
    boolean more = true;
    while (more) {
      ObjectPage page = parts.objects().list(ObjectPrefix.all(), last, PAGE);
      for (ObjectKey key : page.keys()) {
        StoredObject object =
            parts.objects().stat(key).orElseThrow(() -> StorageRefusals.missing(key));
        archive.add(
            ArchivePath.OBJECTS + key,
            out -> {
              try (InputStream in = parts.objects().open(object)) {
                in.transferTo(out);
              }
            });
        last = key;
      }
      more = page.hasMore();
    }
  }

  private static void copy(String path, Path file, OutputStream out) throws IOException {
    if (WorldFiles.isLog(path)) {
      CopyEvidence.copyLog(file, out);
    } else {
      Files.copy(file, out);
    }
  }
}
