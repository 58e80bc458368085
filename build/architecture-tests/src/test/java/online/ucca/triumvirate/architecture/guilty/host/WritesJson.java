package online.ucca.triumvirate.architecture.guilty.host;

import jakarta.json.Json;
import java.io.OutputStream;

final class WritesJson {
  private WritesJson() {}

  static void write(OutputStream out) {
    Json.createWriter(out).close();
  }
}
