package online.ucca.triumvirate.engine;

/** This engine's version, which every CCO and every pack names. */
public final class EngineVersion {
  /** The released version; the architecture tests keep it equal to the build's. */
  public static final String TEXT = "0.1.0";

  private EngineVersion() {}
}
