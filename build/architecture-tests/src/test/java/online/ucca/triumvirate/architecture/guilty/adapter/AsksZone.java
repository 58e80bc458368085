package online.ucca.triumvirate.architecture.guilty.adapter;

import java.time.ZoneId;

final class AsksZone {
  private AsksZone() {}

  static ZoneId answer() {
    return ZoneId.systemDefault();
  }
}
