package online.ucca.triumvirate.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a world sets for an adapter instance shapes its translations, and their identity. */
class InstanceConfigurationTest {
  @TempDir Path folder;

  private SignedTriumvirate translated(String client) {
    try (World world = World.open(new HarbourWorld(folder).settings(client))) {
      return HarbourWorld.translate(world);
    }
  }

  private static String domain(SignedTriumvirate signed) {
    var domain = signed.triumvirate().instruments().outcomeSpecification().domain();
    return domain.domainCode() + ", " + domain.domainName();
  }

  private void configure(String client, byte[] bytes) throws IOException {
    Path instance = folder.resolve("home/clients/" + client + "/tga-v1");
    Files.createDirectories(instance);
    Files.write(instance.resolve(InstanceConfiguration.FILE), bytes);
  }

  @Test
  void translatesAsTheWorldConfiguresIt() throws IOException {
    configure(
        "b", "domain.SAM = harbour-works | Hafenbau – für alle\n".getBytes(StandardCharsets.UTF_8));
    SignedTriumvirate configured = translated("b");
    assertEquals("harbour-works, Hafenbau – für alle", domain(configured));
    assertEquals("au-vet, Vocational education and training", domain(translated("a")));
    Files.delete(folder.resolve("home/clients/b/tga-v1/configuration.properties"));
    SignedTriumvirate plain = translated("b");
    assertEquals("au-vet, Vocational education and training", domain(plain));
    assertNotEquals(plain.triumvirate().triumvirateId(), configured.triumvirate().triumvirateId());
  }

  @Test
  void refusesAValueThatIsNoDomain() throws IOException {
    configure("a", "domain.SAM = harbour works\n".getBytes(StandardCharsets.UTF_8));
    Refusal refusal = assertThrows(Refusal.class, () -> translated("a"));
    assertEquals("TRN_BAD_CONFIGURATION", refusal.code());
    assertEquals("domain.SAM", refusal.findings().get(0).sourceElement());
  }

  @Test
  void refusesAFileThatIsNotText() throws IOException {
    configure("a", new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertEquals("ENV_FILE_UNREADABLE", assertThrows(Refusal.class, () -> translated("a")).code());
  }
}
