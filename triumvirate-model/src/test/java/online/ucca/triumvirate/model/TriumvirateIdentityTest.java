package online.ucca.triumvirate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.junit.jupiter.api.Test;

class TriumvirateIdentityTest {
  private static final Sha256 A = Sha256.of(new byte[] {1});
  private static final Sha256 B = Sha256.of(new byte[] {2});
  private static final Sha256 C = Sha256.of(new byte[] {3});
  private static final Sha256 D = Sha256.of(new byte[] {4});

  private static TriumvirateIdentity identity(
      String client,
      String adapter,
      String version,
      SchemaVersion schema,
      String corpus,
      Sha256 corpusHash,
      Sha256 supplementary,
      Sha256 configuration) {
    return new TriumvirateIdentity(
        new ClientId(client),
        new AdapterId(adapter),
        version,
        schema,
        new CorpusId(corpus),
        corpusHash,
        supplementary,
        configuration);
  }

  private static TriumvirateIdentity base() {
    return identity("client", "adapter", "1.0.0", SchemaVersion.V1_1, "corpus", A, B, C);
  }

  @Test
  void givesTheSameIdForTheSameInputs_today_andAlways() {
    assertEquals(base().triumvirateId(), base().triumvirateId());
    assertEquals(
        TriumvirateId.parse("dbbf5b2f-0465-5faf-aece-f5bfed3324f4"), base().triumvirateId());
  }

  @Test
  void givesAnotherId_whenAnyInputDiffers() {
    List<TriumvirateIdentity> all =
        List.of(
            base(),
            identity("client2", "adapter", "1.0.0", SchemaVersion.V1_1, "corpus", A, B, C),
            identity("client", "adapter2", "1.0.0", SchemaVersion.V1_1, "corpus", A, B, C),
            identity("client", "adapter", "1.0.1", SchemaVersion.V1_1, "corpus", A, B, C),
            identity("client", "adapter", "1.0.0", SchemaVersion.V1_0, "corpus", A, B, C),
            identity("client", "adapter", "1.0.0", SchemaVersion.V1_1, "corpus2", A, B, C),
            identity("client", "adapter", "1.0.0", SchemaVersion.V1_1, "corpus", D, B, C),
            identity("client", "adapter", "1.0.0", SchemaVersion.V1_1, "corpus", A, D, C),
            identity("client", "adapter", "1.0.0", SchemaVersion.V1_1, "corpus", A, B, D),
            identity("client", "adapter", "1.0.0", SchemaVersion.V1_1, "corpus", B, A, C),
            identity("client", "adapter", "1.0.0", SchemaVersion.V1_1, "corpus", A, C, B),
            identity("clienta", "dapter", "1.0.0", SchemaVersion.V1_1, "corpus", A, B, C));
    Set<TriumvirateId> ids = new HashSet<>();
    all.forEach(identity -> ids.add(identity.triumvirateId()));
    assertEquals(all.size(), ids.size());
  }
}
