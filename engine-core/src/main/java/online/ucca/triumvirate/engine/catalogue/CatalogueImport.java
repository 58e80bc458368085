package online.ucca.triumvirate.engine.catalogue;

/**
 * What came of an import.
 *
 * @param read how many entries were given
 * @param added how many of them were not there before
 * @param changed how many were there, and said something else
 */
public record CatalogueImport(long read, long added, long changed) {

  /**
   * How many entries were there and said the same.
   *
   * @return the number
   */
  public long unchanged() {
    return read - added - changed;
  }
}
