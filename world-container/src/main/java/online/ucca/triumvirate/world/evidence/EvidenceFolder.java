package online.ucca.triumvirate.world.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * A folder of evidence, and the hashes of its files.
 *
 * @param folder the folder
 */
public record EvidenceFolder(Path folder) {
  /** The name of an instance's audit log. */
  public static final String LOG = "audit.jsonl";

  /**
   * The file that lists the others.
   *
   * @return where it stands
   */
  public Path manifest() {
    return folder.resolve(EvidenceManifest.FILE);
  }

  /**
   * Every file but the manifest; a link is none.
   *
   * @return the files with their hashes, sorted by path
   * @throws Refusal {@code ENV_FILE_UNREADABLE}
   */
  public List<EvidenceManifest.Item> items() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !file.equals(manifest()))
          .map(this::item)
          .sorted((a, b) -> a.path().compareTo(b.path()))
          .toList();
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  static Refusal unreadable(Path path) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, path + " cannot be read").from(path.toString()));
  }

  private EvidenceManifest.Item item(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    try (DigestInputStream in =
        new DigestInputStream(
            Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS),
            MessageDigest.getInstance("SHA-256"))) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      return new EvidenceManifest.Item(
          path, new Sha256(HexFormat.of().formatHex(in.getMessageDigest().digest())), bytes);
    } catch (IOException e) {
      throw unreadable(file);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Reads a file that may not be large. */
  static byte[] read(Path file, int largest) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(largest);
    } catch (IOException e) {
      throw unreadable(file);
    }
  }
}
