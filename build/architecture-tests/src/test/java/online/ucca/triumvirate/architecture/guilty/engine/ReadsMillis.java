package online.ucca.triumvirate.architecture.guilty.engine;

final class ReadsMillis {
  private ReadsMillis() {}

  static long time() {
    return System.currentTimeMillis();
  }
}
