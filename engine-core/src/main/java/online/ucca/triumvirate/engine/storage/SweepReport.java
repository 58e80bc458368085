package online.ucca.triumvirate.engine.storage;

/**
 * What a sweep has removed.
 *
 * @param uploads uploads that were begun and never acknowledged
 * @param objects objects that such uploads had left under their keys
 */
public record SweepReport(int uploads, int objects) {

  /**
   * Whether there was nothing to remove.
   *
   * @return true if nothing was removed
   */
  public boolean isClean() {
    return uploads == 0 && objects == 0;
  }
}
