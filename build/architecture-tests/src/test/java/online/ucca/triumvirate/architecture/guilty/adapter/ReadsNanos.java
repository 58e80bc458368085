package online.ucca.triumvirate.architecture.guilty.adapter;

final class ReadsNanos {
  private ReadsNanos() {}

  static long time() {
    return System.nanoTime();
  }
}
