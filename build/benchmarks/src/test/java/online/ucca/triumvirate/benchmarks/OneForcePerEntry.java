package online.ucca.triumvirate.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import online.ucca.triumvirate.model.audit.AuditDraft;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * What is compared with: the same entries in the same form, each written under the same lock by the
 * thread that has it, and forced before the next one.
 */
final class OneForcePerEntry implements AuditLog, AutoCloseable {
  private final FileChannel channel;
  private long seq;
  private Sha256 previous = AuditEntry.NO_PREVIOUS;

  OneForcePerEntry(Path file) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  @Override
  public AuditReceipt append(AuditEvent event) {
    AuditDraft draft =
        AuditDraft.of(event, Instant.now(), AuditLogBenchmark.ADAPTER, AuditLogBenchmark.CLIENT);
    try {
      AuditEntry entry = write(draft);
      return () -> entry;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized AuditEntry write(AuditDraft draft) throws IOException {
    FileLock lock = channel.lock();
    try {
      AuditDraft.LinkedEntry linked = draft.link(seq++, previous);
      byte[] json = linked.line();
      ByteBuffer line = ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
      channel.write(line, channel.size());
      channel.force(false);
      previous = linked.entry().entryHash();
      return linked.entry();
    } finally {
      lock.release();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
