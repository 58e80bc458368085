package online.ucca.triumvirate.cli.terminal;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Where a command writes, and what it may assume about whoever reads. Always UTF-8. */
public final class Terminal {
  /** Set by the launcher: whether standard error is a terminal, which Java cannot tell. */
  public static final String IS_TERMINAL = "TRIUMVIRATE_STDERR_IS_TERMINAL";

  /** Set by the launcher: whether a person can be asked, on standard input and output. */
  public static final String CAN_ASK = "TRIUMVIRATE_STDIN_IS_TERMINAL";

  private final PrintWriter out;
  private final PrintWriter err;
  private final PrintStream rawOut;
  private final Map<String, String> environment;
  private final Function<String, Optional<String>> person;

  /**
   * A terminal on two streams, at which the person at the console is asked, if there is one.
   *
   * @param out for results
   * @param err for messages
   * @param environment the environment variables
   */
  public Terminal(PrintStream out, PrintStream err, Map<String, String> environment) {
    this(out, err, environment, question -> askConsole(environment, question));
  }

  /**
   * A terminal on two streams.
   *
   * @param out for results
   * @param err for messages
   * @param environment the environment variables
   * @param person answers questions; nothing if nobody is there
   */
  public Terminal(
      PrintStream out,
      PrintStream err,
      Map<String, String> environment,
      Function<String, Optional<String>> person) {
    this.person = person;
    this.rawOut = out;
    this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.environment = Map.copyOf(environment);
  }

  /**
   * For what prints results itself.
   *
   * @return a writer of standard output
   */
  public PrintWriter outWriter() {
    return out;
  }

  /**
   * For what prints messages itself.
   *
   * @return a writer of standard error
   */
  public PrintWriter errWriter() {
    return err;
  }

  /**
   * The environment that the command was started in.
   *
   * @return its variables
   */
  public Map<String, String> environment() {
    return environment;
  }

  /**
   * Writes a result as it is, without any newline of ours.
   *
   * @param bytes the result
   */
  public void result(byte[] bytes) {
    out.flush();
    rawOut.write(bytes, 0, bytes.length);
    rawOut.flush();
  }

  /**
   * Prints a line of a result.
   *
   * @param line the line
   */
  public void print(String line) {
    out.println(line);
  }

  /**
   * Whether something of the results did not arrive: the disk is full, or who read them has ended.
   *
   * @return whether writing to standard output has failed
   */
  public boolean hasLostResults() {
    boolean lost = out.checkError();
    return rawOut.checkError() || lost;
  }

  /**
   * Prints a line for whoever watches.
   *
   * @param line the line
   */
  public void message(String line) {
    err.println(line);
  }

  /**
   * Whether a person watches.
   *
   * @return whether standard error is a terminal
   */
  public boolean isInteractive() {
    return "1".equals(environment.get(IS_TERMINAL));
  }

  /**
   * Whether colours are welcome (no-color.org).
   *
   * @return whether messages may be coloured
   */
  public boolean isColoured() {
    String noColour = environment.get("NO_COLOR");
    return isInteractive() && (noColour == null || noColour.isEmpty());
  }

  /**
   * Asks whoever sits at the terminal for something that is not shown while it is typed.
   *
   * @param question what is asked
   * @return a fresh array, for the caller to wipe; nothing if nobody sits there, or answers
   */
  public Optional<char[]> askSecret(String question) {
    Console console = "1".equals(environment.get(CAN_ASK)) ? System.console() : null;
    return console == null
        ? Optional.empty()
        : Optional.ofNullable(console.readPassword("%s", question));
  }

  /**
   * Asks whoever sits at the terminal for a yes or a no.
   *
   * @param question what is asked
   * @return whether it was a yes; nothing if nobody sits there
   */
  public Optional<Boolean> confirm(String question) {
    return person
        .apply(question + " [yes/no] ")
        .map(answer -> answer.strip().equalsIgnoreCase("yes"));
  }

  private static Optional<String> askConsole(Map<String, String> environment, String question) {
    Console console = "1".equals(environment.get(CAN_ASK)) ? System.console() : null;
    if (console == null) {
      return Optional.empty();
    }
    // At the end of the input a person has said nothing, which is no yes.
    return Optional.of(Objects.requireNonNullElse(console.readLine("%s", question), ""));
  }
}
