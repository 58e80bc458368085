package online.ucca.triumvirate.architecture.guilty.exchange;

import java.time.Instant;

final class StampsTime {
  private StampsTime() {}

  static Instant at() {
    return Instant.now();
  }
}
