package online.ucca.triumvirate.architecture.guilty.payment;

public final class Innocent {
  private Innocent() {}
}
