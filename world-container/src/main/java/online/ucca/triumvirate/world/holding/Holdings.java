package online.ucca.triumvirate.world.holding;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Instruments to compare, and how to read them.
 *
 * @param instruments by their codes
 * @param read gives a Triumvirate's bytes; called when it is compared
 */
public record Holdings(
    SortedMap<String, HeldInstrument> instruments, Function<HeldInstrument, byte[]> read) {

  /** Copies the map. */
  public Holdings {
    instruments = new TreeMap<>(instruments);
  }

  @Override
  public SortedMap<String, HeldInstrument> instruments() {
    return new TreeMap<>(instruments);
  }
}
