package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * What stands beside an audit log ({@code docs/spec/audit.md}): details that are too long for it,
 * and its checkpoints.
 *
 * @param log the log's file
 */
record AuditFolder(Path log) {
  private static final Pattern CHECKPOINT = Pattern.compile("([1-9][0-9]{0,17})\\.txt");

  Path details() {
    return log.resolveSibling("details");
  }

  Path detail(Sha256 hash) {
    return details().resolve(hash.hex() + ".json");
  }

  Path checkpoints() {
    return log.resolveSibling("checkpoints");
  }

  Path checkpoint(long size) {
    return checkpoints().resolve(size + ".txt");
  }

  Path treeState() {
    return checkpoints().resolve("tree.json");
  }

  Path frozen() {
    return log.resolveSibling(FileAuditLog.FROZEN);
  }

  Path quarantine(byte[] torn) {
    return log.resolveSibling(log.getFileName() + ".torn-" + Sha256.of(torn).hex());
  }

  /** The sizes that there are checkpoints of, smallest first. */
  List<Long> checkpointSizes() throws IOException {
    if (!Files.isDirectory(checkpoints())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(checkpoints())) {
      return files.map(AuditFolder::size).flatMap(Optional::stream).sorted().toList();
    }
  }

  private static Optional<Long> size(Path checkpoint) {
    Matcher name = CHECKPOINT.matcher(checkpoint.getFileName().toString());
    return name.matches() ? Optional.of(Long.parseLong(name.group(1))) : Optional.empty();
  }
}
