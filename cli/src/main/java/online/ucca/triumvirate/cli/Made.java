package online.ucca.triumvirate.cli;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.cli.file.PendingFile;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a command made of one source.
 *
 * @param line the result in one line, for people
 * @param facts the result for programs, in order
 * @param warnings what was noticed
 * @param result what is still to be written; null if nothing is
 */
record Made(
    String line, Map<String, Object> facts, List<Finding> warnings, @Nullable PendingFile result) {

  /** The same without its result, which may be large, once that is written. */
  Made written() {
    return new Made(line, facts, warnings, null);
  }
}
