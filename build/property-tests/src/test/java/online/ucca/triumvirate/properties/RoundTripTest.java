package online.ucca.triumvirate.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.properties.generate.Triumvirates;
import online.ucca.triumvirate.properties.place.Schema;

/** Write, read, write: nothing is lost, added or moved. */
class RoundTripTest {
  private static final Set<String> ONLY_IN_11 = onlyIn11();

  @Provide
  Arbitrary<Triumvirate> readable() {
    return Triumvirates.readable();
  }

  @Property(seed = "1")
  void canonicalFormGivesTheRecordBack(@ForAll("readable") Triumvirate triumvirate) {
    byte[] written = Binding.write(triumvirate).canonicalBytes();
    assertSame(triumvirate, written, Binding.read(JsonDocument.read(written), Triumvirate.class));
  }

  @Property(seed = "2")
  void readableFormGivesTheRecordBack(@ForAll("readable") Triumvirate triumvirate) {
    JsonDocument document = Binding.write(triumvirate);
    JsonDocument again = JsonDocument.read(document.readableBytes());
    assertArrayEquals(document.readableBytes(), again.readableBytes());
    assertSame(triumvirate, document.canonicalBytes(), Binding.read(again, Triumvirate.class));
  }

  @Property(seed = "3")
  void version10HasNoneOfTheMembersOf11(@ForAll("readable") Triumvirate triumvirate) {
    JsonDocument again = Binding.write(Binding.read(Binding.write(triumvirate), Triumvirate.class));
    assertEquals(triumvirate.schemaVersion().text(), again.tree().getString("schema_version"));
    if (triumvirate.schemaVersion() == SchemaVersion.V1_0) {
      Schema.of(SchemaVersion.V1_1)
          .places(again.tree())
          .forEach(place -> assertFalse(ONLY_IN_11.contains(place.location()), place::pointer));
    }
  }

  /**
   * Extensions are compared in their bytes: whether a number of theirs is a Long or a BigDecimal is
   * of no consequence.
   */
  private static void assertSame(Triumvirate triumvirate, byte[] written, Triumvirate read) {
    assertEquals(withoutExtensions(triumvirate), withoutExtensions(read));
    assertEquals(triumvirate.extensions().keySet(), read.extensions().keySet());
    assertArrayEquals(written, Binding.write(read).canonicalBytes());
  }

  private static Triumvirate withoutExtensions(Triumvirate triumvirate) {
    return new Triumvirate(
        triumvirate.schemaVersion(),
        triumvirate.triumvirateId(),
        triumvirate.createdAt(),
        triumvirate.adapterId(),
        triumvirate.adapterVersion(),
        triumvirate.clientId(),
        triumvirate.sourceCorpus(),
        triumvirate.instruments(),
        triumvirate.validation(),
        triumvirate.provenance(),
        Map.of());
  }

  private static Set<String> onlyIn11() {
    Set<String> locations = new TreeSet<>(Schema.of(SchemaVersion.V1_1).locations());
    locations.removeAll(Schema.of(SchemaVersion.V1_0).locations());
    return locations;
  }
}
