package online.ucca.triumvirate.engine.order;

/** How far an order is. From {@link #READY} no way leads on. */
public enum OrderState {
  /** Accepted; nobody has begun. */
  QUEUED,
  /** Somebody makes its packs, or did until the process ended. */
  GENERATING,
  /** Every pack is stored, was read back and may be fetched. */
  READY,
  /** It cannot be made as it is; its failure says why. */
  FAILED
}
