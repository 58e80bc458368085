package online.ucca.triumvirate.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.signing.PassphraseSource;
import org.jspecify.annotations.Nullable;

/**
 * The passphrase of a key file: the first line of a file if one is named, else the environment
 * variable, else what the person at the terminal types. Without a terminal nobody is asked.
 */
public final class KeyPassphrase implements PassphraseSource {
  /** The environment variable that may hold the passphrase. */
  public static final String VARIABLE = "TRIUMVIRATE_KEY_PASSPHRASE";

  private static final int LONGEST = 1024;

  private final Terminal terminal;
  private final @Nullable Path passphraseFile;

  /**
   * Where one command finds its passphrase.
   *
   * @param terminal its environment, and who may be asked
   * @param passphraseFile the file that holds it; null if none was named
   */
  public KeyPassphrase(Terminal terminal, @Nullable Path passphraseFile) {
    this.terminal = terminal;
    this.passphraseFile = passphraseFile;
  }

  @Override
  public Optional<char[]> passphraseOf(Path file) {
    return given().or(() -> terminal.askSecret("Passphrase of " + file + ": "));
  }

  /**
   * The passphrase for a file that is about to be made; a person is asked twice.
   *
   * @param file the file
   * @return a fresh array, for the caller to wipe; nothing if there is no passphrase
   */
  public Optional<char[]> newPassphraseFor(Path file) {
    Optional<char[]> given = given();
    if (given.isPresent()) {
      return given;
    }
    while (true) {
      Optional<char[]> once = terminal.askSecret("New passphrase for " + file + ": ");
      Optional<char[]> again = once.isEmpty() ? once : terminal.askSecret("The same again: ");
      if (again.isPresent() && Arrays.equals(once.get(), again.get())) {
        wipe(again);
        return once;
      }
      wipe(once);
      if (again.isEmpty()) {
        return again;
      }
      wipe(again);
      terminal.message("the two differ; once more");
    }
  }

  private Optional<char[]> given() {
    if (passphraseFile != null) {
      return Optional.of(firstLine(passphraseFile));
    }
    return Optional.ofNullable(terminal.environment().get(VARIABLE))
        .filter(value -> !value.isEmpty())
        .map(String::toCharArray);
  }

  private static char[] firstLine(Path file) {
    byte[] bytes = new byte[0];
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST + 1);
      int end = 0;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      if (end > LONGEST) {
        throw unreadable(file, "has a first line longer than " + LONGEST + " bytes");
      }
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
      char[] passphrase = new char[text.remaining()];
      text.duplicate().get(passphrase);
      text.clear();
      while (text.hasRemaining()) {
        text.put('\0');
      }
      return passphrase;
    } catch (CharacterCodingException e) {
      throw unreadable(file, "does not begin with a line of UTF-8");
    } catch (IOException e) {
      throw unreadable(file, "cannot be read");
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static void wipe(Optional<char[]> typed) {
    typed.ifPresent(passphrase -> Arrays.fill(passphrase, '\0'));
  }

  private static Refusal unreadable(Path file, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, "the passphrase file " + file + " " + why));
  }
}
