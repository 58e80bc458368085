package online.ucca.triumvirate.cli.file;

import java.util.List;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import org.jspecify.annotations.Nullable;

/** Names result files by code and release; a code may hold characters that a file name may not. */
public final class FileNames {
  /** In characters, so that even four bytes for each leave room in a name of 255 bytes. */
  private static final int LONGEST = 60;

  private FileNames() {}

  /**
   * A name for what is made from an instrument.
   *
   * @param instrument the instrument
   * @param ending what the name ends with
   * @return the name
   */
  public static String of(InstrumentRef instrument, String ending) {
    return safe(instrument.instrumentId()) + "_" + safe(instrument.version()) + ending;
  }

  /**
   * A name for what is made from several instruments. What is too long for a file system is cut.
   *
   * @param title what they are called together; null for their codes
   * @param instruments the instruments, in order
   * @param ending what the name ends with
   * @return the name
   */
  public static String ofCluster(
      @Nullable String title, List<InstrumentRef> instruments, String ending) {
    String name =
        safe(
            title == null
                ? instruments.stream()
                    .map(InstrumentRef::instrumentId)
                    .collect(Collectors.joining("_"))
                : title);
    if (name.codePointCount(0, name.length()) > LONGEST) {
      name = name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
    return name + ending;
  }

  private static String safe(String text) {
    String safe = text.replaceAll("[^\\p{L}\\p{N}._-]", "-");
    return safe.startsWith(".") ? "-" + safe.substring(1) : safe;
  }
}
