package online.ucca.triumvirate.architecture.guilty.delivery;

public final class Innocent {
  private Innocent() {}
}
