package online.ucca.triumvirate.cli.file;

import online.ucca.triumvirate.model.instrument.InstrumentRef;

/** Names result files by code and release; a code may hold characters that a file name may not. */
public final class FileNames {
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

  private static String safe(String text) {
    String safe = text.replaceAll("[^\\p{L}\\p{N}._-]", "-");
    return safe.startsWith(".") ? "-" + safe.substring(1) : safe;
  }
}
