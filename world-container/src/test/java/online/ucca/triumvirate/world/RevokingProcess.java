package online.ucca.triumvirate.world;

import java.nio.file.Path;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.cco.life.CapabilityLives;
import online.ucca.triumvirate.engine.cco.life.ProcessingOrder;
import online.ucca.triumvirate.model.json.JsonDocument;

/** A process that makes and revokes CCOs until it is killed, and says what was acknowledged. */
final class RevokingProcess {
  private RevokingProcess() {}

  public static void main(String[] arguments) {
    try (World world = World.open(WorldSettings.in(Path.of(arguments[0])))) {
      AcceptedTriumvirate accepted =
          world.translateAndSubmit(HarbourWorld.sample(), TranslationRequest.DETECT);
      CapabilityLives lives = world.capabilities().lives();
      while (true) {
        ProcessingOrder order = new ProcessingOrder(!lives.all().isEmpty(), null);
        JsonDocument cco = lives.process(accepted, order, "a process");
        String id = cco.tree().getString("id");
        System.out.println("PROCESSED " + id);
        lives.revoke(id, "to see whether it lasts", "a process");
        System.out.println("REVOKED   " + id);
      }
    }
  }
}
