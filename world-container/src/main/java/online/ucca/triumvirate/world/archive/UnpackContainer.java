package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;

/**
 * Makes a world's container of its archive, where there is none: its configuration says where the
 * rest goes.
 */
public final class UnpackContainer {
  private final VerifyArchive verify;

  /**
   * Makes containers.
   *
   * @param trusted the keys that count
   * @param verifier checks signatures
   */
  public UnpackContainer(TrustedKeys trusted, ProofVerifier verifier) {
    this.verify = new VerifyArchive(trusted, verifier);
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
    Path part =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      VerifyArchive.Report report = verify.verify(archive, read -> {});
      if (!report.intact()) {
        throw new Refusal(report.findings());
      }
      try {
        Files.createDirectories(part);
        for (String path : archive.paths()) {
          if (path.startsWith(ArchivePath.CONTAINER)) {
            Path target = ArchivePath.in(part, ArchivePath.CONTAINER, path);
            Files.createDirectories(target.getParent());
            try (InputStream in = archive.open(path)) {
              Files.copy(in, target);
            }
          }
        }
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
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
