package online.ucca.triumvirate.architecture.guilty.engine;

final class DrawsNumber {
  private DrawsNumber() {}

  static double number() {
    return Math.random();
  }
}
