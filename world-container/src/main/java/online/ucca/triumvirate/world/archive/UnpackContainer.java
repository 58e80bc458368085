package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import online.ucca.triumvirate.host.file.DurableFile;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Makes a world's container of its archive, where there is none: its configuration says where the
 * rest goes.
 */
public final class UnpackContainer {
  private final VerifyArchive verify;

  /**
   * Makes containers.
   *
   * @param verify verifies the archive
   */
  public UnpackContainer(VerifyArchive verify) {
    this.verify = verify;
  }

  /**
   * Makes the container, whole or not at all, once the whole archive was verified.
   *
   * @param file the archive
   * @param folder the container to make
   * @throws Refusal as {@link ImportWorld#from}; {@code WLD_EXISTS} if the folder is there
   */
  public void to(Path file, Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    if (Files.exists(place)) {
      throw BadArchive.exists("the folder " + folder);
    }
    Path part = ArchivePath.beside(place);
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      VerifyArchive.Report report = verify.verify(archive, read -> {});
      ArchiveManifest manifest = report.manifest();
      if (!report.intact() || manifest == null) {
        throw new Refusal(report.findings());
      }
      try {
        RestoredParts.makeFolders(part);
        for (ArchiveManifest.Entry entry : manifest.entries()) {
          if (entry.path().startsWith(ArchivePath.CONTAINER)) {
            Path target = ArchivePath.in(part, ArchivePath.CONTAINER, entry.path());
            RestoredParts.makeFolders(ArchivePath.folder(target));
            RestoredParts.copy(archive, entry, target);
          }
        }
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        DurableFile.forceFolder(ArchivePath.folder(place));
      } finally {
        remove(part);
      }
    } catch (IOException e) {
      throw BadArchive.unwritable(folder, e.getClass().getSimpleName());
    }
  }

  /**
   * Takes a container away that was made so.
   *
   * @param folder the container
   * @throws Refusal {@code ENV_FILE_UNWRITABLE}
   */
  public static void undo(Path folder) {
    try {
      remove(folder);
    } catch (IOException e) {
      throw BadArchive.unwritable(folder, "it cannot be removed");
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
