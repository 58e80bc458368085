package online.ucca.triumvirate.world.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.host.file.DurableFile;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The files of a world's home while the world is frozen: a mark in the home lets no record be
 * changed and no log be begun, and a mark beside each audit log lets nothing be added to it.
 *
 * @param home the home
 */
public record FrozenHome(Path home) {
  /** The mark. */
  public static final String MARK = FileAuditLog.FROZEN;

  private static final byte[] WORDS = "This world is frozen.\n".getBytes(StandardCharsets.US_ASCII);

  /**
   * Refuses while the home is frozen.
   *
   * @throws Refusal {@code WLD_FROZEN}
   */
  public void refuse() {
    if (Files.exists(home.resolve(MARK))) {
      throw new Refusal(
          Finding.of(ErrorCode.WLD_FROZEN, "the world of the home " + home + " is frozen")
              .from(home.toString()));
    }
  }

  /**
   * Puts the marks.
   *
   * @throws IOException if they cannot be written
   */
  public void freeze() throws IOException {
    DurableFile.write(home.resolve(MARK), WORDS);
    for (Path log : logs()) {
      DurableFile.write(log.resolveSibling(MARK), WORDS);
    }
  }

  /**
   * Takes the marks away, that of the home last.
   *
   * @throws IOException if they cannot be removed
   */
  public void thaw() throws IOException {
    for (Path log : logs()) {
      Files.deleteIfExists(log.resolveSibling(MARK));
    }
    Files.deleteIfExists(home.resolve(MARK));
  }

  private List<Path> logs() throws IOException {
    Path clients = home.resolve("clients");
    if (!Files.isDirectory(clients)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(clients, 3)) {
      return walk.filter(file -> file.endsWith("audit.jsonl")).sorted().toList();
    }
  }
}
