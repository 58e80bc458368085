package online.ucca.triumvirate.certification;

/** The version of the kit, stated in every report. */
public final class KitVersion {
  /** The same as the project's; a test keeps them equal. */
  public static final String TEXT = "0.1.0";

  private KitVersion() {}
}
