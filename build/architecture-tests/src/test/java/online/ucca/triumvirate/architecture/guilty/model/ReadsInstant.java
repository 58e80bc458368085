package online.ucca.triumvirate.architecture.guilty.model;

import java.time.Instant;

final class ReadsInstant {
  private ReadsInstant() {}

  static Instant time() {
    return Instant.now();
  }
}
