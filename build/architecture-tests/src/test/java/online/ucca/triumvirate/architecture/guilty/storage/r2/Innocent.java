package online.ucca.triumvirate.architecture.guilty.storage.r2;

public final class Innocent {
  private Innocent() {}
}
