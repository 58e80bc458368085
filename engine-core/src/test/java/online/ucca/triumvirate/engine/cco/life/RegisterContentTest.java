package online.ucca.triumvirate.engine.cco.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;

class RegisterContentTest {
  private final LivesBench bench = new LivesBench();

  @Test
  void readsBackAsItWasWritten() {
    JsonDocument cco = bench.issued(LivesBench.altered(LivesBench.lasting("P1M")));
    bench.issue(bench.renew(LivesBench.altered(LivesBench.lasting("P1M"))));
    bench.lives().revoke(LivesBench.id(cco), "ä \"quoted\" reason", LivesBench.WHO);
    RegisterContent content = bench.register.read();
    byte[] written = Binding.write(content).readableBytes();
    assertEquals(content, Binding.read(JsonDocument.read(written), RegisterContent.class));
  }

  @Test
  void isNone_ifAPlaceWasGivenTwice_orUsedWithoutBeingGiven() {
    bench.process(LivesBench.harbour());
    RegisterContent good = bench.register.read();
    EntryAllocation given = good.allocations().get(0);
    EntryAllocation again =
        new EntryAllocation(
            given.issuer(), Harbour.accepted().contentDigest(), "9.9.9", given.entry());
    CapabilityLife life = good.lives().get(0);
    CapabilityLife twin =
        new CapabilityLife("urn:uuid:twin", life.subject(), life.entry(), null, life.changes());
    assertRefused(List.of(given, again), good.lives());
    assertRefused(List.of(), good.lives());
    assertRefused(good.allocations(), List.of(life, life));
    assertRefused(good.allocations(), List.of(life, twin));
  }

  private static void assertRefused(List<EntryAllocation> allocations, List<CapabilityLife> lives) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RegisterContent(List.of(), allocations, lives, List.of()));
  }
}
