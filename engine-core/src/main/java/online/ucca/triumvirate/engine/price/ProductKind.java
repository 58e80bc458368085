package online.ucca.triumvirate.engine.price;

/** As what an instrument is bought: by this it is priced. */
public enum ProductKind {
  /** By itself. */
  SINGLE,
  /** As one of those that a credential needs. */
  BUNDLED,
  /** As one more, beside those that a credential needs. */
  EXTRA
}
