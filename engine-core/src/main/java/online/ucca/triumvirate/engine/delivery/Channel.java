package online.ucca.triumvirate.engine.delivery;

/** How somebody is told. */
public enum Channel {
  /** By e-mail. */
  EMAIL,
  /** By text message to a mobile telephone. */
  SMS
}
