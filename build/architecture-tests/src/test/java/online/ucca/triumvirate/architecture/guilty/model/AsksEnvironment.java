package online.ucca.triumvirate.architecture.guilty.model;

final class AsksEnvironment {
  private AsksEnvironment() {}

  static int answers() {
    return System.getenv().size();
  }
}
