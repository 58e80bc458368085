package online.ucca.triumvirate.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.properties.generate.Triumvirates;
import online.ucca.triumvirate.properties.place.Tree;
import online.ucca.triumvirate.properties.sign.Signatures;

/** One document has many spellings, one canonical form and one content digest. */
class CanonicalFormTest {
  private static final List<String> PER_ATTEMPT =
      List.of("/created_at", "/source_corpus/received_at", "/validation/", "/provenance/");

  @Provide
  Arbitrary<Triumvirate> readable() {
    return Triumvirates.readable();
  }

  @Property(seed = "7")
  void everySpellingHasTheSameCanonicalForm(
      @ForAll("readable") Triumvirate triumvirate, @ForAll Random random) {
    JsonDocument document = Binding.write(triumvirate);
    byte[] canonical = document.canonicalBytes();
    byte[] spelt = new Spelling(random).of(document.tree()).getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(canonical, JsonDocument.read(canonical).canonicalBytes());
    assertArrayEquals(canonical, JsonDocument.read(spelt).canonicalBytes());
  }

  @Property(seed = "8")
  void theContentDigestIgnoresTheAttempt(
      @ForAll("readable") Triumvirate one, @ForAll("readable") Triumvirate other) {
    JsonDocument document = Binding.write(one);
    JsonDocument stranger = Binding.write(other);
    JsonObject again = document.tree();
    for (String member : List.of("/created_at", "/validation", "/provenance")) {
      again = Tree.replace(again, member, Tree.at(stranger.tree(), member));
    }
    String received = "/source_corpus/received_at";
    again = Tree.replace(again, received, Tree.at(stranger.tree(), received));
    assertEquals(ContentDigest.of(document), ContentDigest.of(JsonDocument.of(again)));
    assertEquals(ContentDigest.of(document), ContentDigest.of(Signatures.signed(document)));
  }

  @Property(seed = "9")
  void theContentDigestNoticesEveryOtherChange(
      @ForAll("readable") Triumvirate triumvirate, @ForAll Random random) {
    JsonDocument document = Binding.write(triumvirate);
    List<String> content =
        Tree.leaves(document.tree()).stream()
            .filter(leaf -> PER_ATTEMPT.stream().noneMatch(leaf::startsWith))
            .toList();
    String leaf = content.get(random.nextInt(content.size()));
    JsonValue value = Tree.at(document.tree(), leaf);
    JsonValue changed =
        value instanceof JsonString text
            ? Json.createValue(text.getString() + " ")
            : Json.createValue("instead of " + value);
    JsonDocument altered = JsonDocument.of(Tree.replace(document.tree(), leaf, changed));
    assertNotEquals(ContentDigest.of(document), ContentDigest.of(altered), leaf);
    JsonDocument shorter = JsonDocument.of(Tree.remove(document.tree(), leaf));
    assertNotEquals(ContentDigest.of(document), ContentDigest.of(shorter), leaf);
  }
}
