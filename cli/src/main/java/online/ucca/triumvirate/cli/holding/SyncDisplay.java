package online.ucca.triumvirate.cli.holding;

import online.ucca.triumvirate.cli.terminal.Progress;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.holding.CodeOutcome;
import online.ucca.triumvirate.world.holding.SyncProgress;
import online.ucca.triumvirate.world.holding.SyncRequest;
import org.jspecify.annotations.Nullable;

/** Shows how a sync goes on, to whoever watches. */
final class SyncDisplay implements SyncProgress, AutoCloseable {
  private final Terminal terminal;
  private final boolean quiet;
  private @Nullable Progress progress;

  SyncDisplay(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  @Override
  public void begins(SyncRequest request, int received) {
    if (received > 0 && !quiet) {
      terminal.message(
          "sync "
              + request.number()
              + " goes on: "
              + received
              + " of "
              + request.codes().size()
              + " codes were received before");
    }
    progress = new Progress(terminal, request.codes().size());
    for (int i = 0; i < received; i++) {
      progress.step("");
    }
  }

  @Override
  public void done(CodeOutcome outcome) {
    if (progress != null) {
      progress.step(outcome.code() + " " + outcome.result());
    }
  }

  @Override
  public void close() {
    if (progress != null) {
      progress.close();
    }
  }
}
