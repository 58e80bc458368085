package online.ucca.triumvirate.cli.terminal;

/** A progress bar on standard error, on a terminal only: a pipe sees none. */
public final class Progress implements AutoCloseable {
  private static final int WIDTH = 30;

  private final Terminal terminal;
  private final int total;
  private int done;

  /**
   * Begins to show progress.
   *
   * @param terminal where
   * @param total how many steps there are; 0 if that is not known
   */
  public Progress(Terminal terminal, int total) {
    this.terminal = terminal;
    this.total = total;
    show("");
  }

  /**
   * Shows that a step was done.
   *
   * @param what the step
   */
  public synchronized void step(String what) {
    done++;
    show(what);
  }

  /**
   * Lets something be printed where the bar stands.
   *
   * @param printing prints
   */
  public synchronized void aside(Runnable printing) {
    clear();
    printing.run();
  }

  private void show(String what) {
    if (terminal.isInteractive() && total == 0) {
      terminal.errWriter().printf("\r%d done  %-60.60s", done, what);
      terminal.errWriter().flush();
    } else if (terminal.isInteractive() && total > 1) {
      int filled = WIDTH * done / total;
      terminal
          .errWriter()
          .printf(
              "\r[%s%s] %d of %d  %-40.40s",
              "=".repeat(filled), " ".repeat(WIDTH - filled), done, total, what);
      terminal.errWriter().flush();
    }
  }

  @Override
  public synchronized void close() {
    clear();
  }

  private void clear() {
    if (terminal.isInteractive() && total != 1) {
      terminal.errWriter().print("\r\u001B[K");
      terminal.errWriter().flush();
    }
  }
}
