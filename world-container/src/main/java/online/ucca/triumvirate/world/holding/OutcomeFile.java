package online.ucca.triumvirate.world.holding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * The outcomes of a sync as they come, a line each, on stable storage before the next code is asked
 * for. A last line that was not written whole is cut off when the sync is resumed.
 */
final class OutcomeFile implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final Map<String, CodeOutcome> before;

  private OutcomeFile(Path file, FileChannel channel, Map<String, CodeOutcome> before) {
    this.file = file;
    this.channel = channel;
    this.before = before;
  }

  static OutcomeFile open(Path sync) {
    Path file = sync.resolve("outcomes.jsonl");
    Map<String, CodeOutcome> outcomes = new LinkedHashMap<>();
    try {
      long whole = read(file, outcomes);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(whole);
      channel.position(whole);
      return new OutcomeFile(file, channel, outcomes);
    } catch (IOException e) {
      throw HoldingsFolder.unwritable(file, "cannot be written");
    }
  }

  /** Reads the whole lines; gives where they end. */
  private static long read(Path file, Map<String, CodeOutcome> outcomes) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        byte[] line = Arrays.copyOfRange(bytes, start, i);
        try {
          CodeOutcome outcome = Binding.read(JsonDocument.read(line), CodeOutcome.class);
          outcomes.put(outcome.code(), outcome);
        } catch (Refusal damaged) {
          throw HoldingsFolder.unreadable(file);
        }
        start = i + 1;
      }
    }
    return start;
  }

  /** What earlier processes wrote; of a code that was asked for twice, the last. */
  Map<String, CodeOutcome> before() {
    return before;
  }

  void append(CodeOutcome outcome) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.writeBytes(Binding.write(outcome).canonicalBytes());
    line.write('\n');
    ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    } catch (IOException e) {
      throw HoldingsFolder.unwritable(file, "cannot be written");
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw HoldingsFolder.unwritable(file, "cannot be closed");
    }
  }
}
