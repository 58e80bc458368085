package online.ucca.triumvirate.model.id;

/**
 * The adapter's identifier for source material, for example {@code HB100_R1} (spec §2.5).
 *
 * @param value the identifier as the source or the adapter writes it; never blank
 */
public record CorpusId(String value) implements TextId {
  /** Refuses a blank identifier. */
  public CorpusId {
    TextId.check(value, "CorpusId");
  }

  @Override
  public String toString() {
    return value;
  }
}
