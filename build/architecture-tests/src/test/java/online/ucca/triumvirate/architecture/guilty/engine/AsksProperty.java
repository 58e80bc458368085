package online.ucca.triumvirate.architecture.guilty.engine;

final class AsksProperty {
  private AsksProperty() {}

  static String answer() {
    return System.getProperty("user.name", "");
  }
}
