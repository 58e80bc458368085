package online.ucca.triumvirate.architecture.guilty.model;

import java.util.UUID;

final class DrawsUuid {
  private DrawsUuid() {}

  static UUID id() {
    return UUID.randomUUID();
  }
}
