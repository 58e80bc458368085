package online.ucca.triumvirate.architecture.guilty.adapter;

final class PrintsText {
  private PrintsText() {}

  static void print() {
    System.out.println();
  }
}
