package online.ucca.triumvirate.world;

import java.nio.file.Path;
import java.time.Duration;
import online.ucca.triumvirate.model.id.AdapterId;

/** A process that rotates keys in a world's home. */
final class RotatingProcess {
  private RotatingProcess() {}

  public static void main(String[] arguments) {
    WorldRegistrations registrations =
        WorldRegistrations.of(WorldSettings.in(Path.of(arguments[0])));
    int first = Integer.parseInt(arguments[1]);
    for (int i = first; i < first + Integer.parseInt(arguments[2]); i++) {
      registrations.rotateKey(
          new AdapterId("quay-v1"), Keys.key(i), Duration.ofDays(1), "process " + first, "again");
    }
  }
}
