package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;

class ContentDigestTest {
  private static final List<String> PER_ATTEMPT =
      List.of("/created_at", "/source_corpus/received_at", "/validation", "/provenance");

  private final JsonDocument sample = Binding.write(Samples.triumvirate());
  private final Sha256 digest = ContentDigest.of(sample);

  private static boolean perAttempt(String pointer) {
    return PER_ATTEMPT.stream()
        .anyMatch(member -> pointer.equals(member) || pointer.startsWith(member + "/"));
  }

  @Test
  void staysTheSame_whenOnlyTheAttemptDiffers() {
    int changed = 0;
    for (String pointer : Trees.pointers(sample.tree())) {
      if (perAttempt(pointer)) {
        JsonDocument other =
            Trees.replace(sample, pointer, Trees.changed(Trees.get(sample, pointer)));
        assertEquals(digest, ContentDigest.of(other), pointer);
        assertEquals(digest, ContentDigest.of(sample.without(pointer)), pointer);
        changed++;
      }
    }
    assertTrue(changed > 15, "only " + changed);
  }

  @Test
  void changes_whenAnythingElseDoes() {
    int changed = 0;
    for (String pointer : Trees.pointers(sample.tree())) {
      if (!perAttempt(pointer)) {
        JsonDocument other =
            Trees.replace(sample, pointer, Trees.changed(Trees.get(sample, pointer)));
        assertNotEquals(digest, ContentDigest.of(other), pointer);
        if (!pointer.equals("/source_corpus")) {
          assertNotEquals(digest, ContentDigest.of(sample.without(pointer)), pointer);
        }
        changed++;
      }
    }
    assertTrue(changed > 150, "only " + changed);
  }

  @Test
  void changes_whenAMemberIsAddedOrItemsTradePlaces() {
    assertNotEquals(digest, ContentDigest.of(sample.with("/x", Json.createValue(1))));
    assertNotEquals(digest, ContentDigest.of(sample.with("/source_corpus/x", Json.createValue(1))));
    String outcomes = "/instruments/outcome_specification/outcomes";
    JsonDocument swapped =
        Trees.replace(
            Trees.replace(sample, outcomes + "/0", Trees.get(sample, outcomes + "/1")),
            outcomes + "/1",
            Trees.get(sample, outcomes + "/0"));
    assertNotEquals(digest, ContentDigest.of(swapped));
  }

  @Test
  void doesNotDependOnIndentationOrOnTheProof() {
    assertEquals(digest, ContentDigest.of(JsonDocument.read(sample.readableBytes())));
    assertEquals(
        digest,
        ContentDigest.of(
            sample.with(DataIntegrity.ENVELOPE_PROOF, Json.createObjectBuilder().build())));
  }

  @Test
  void takesADocumentThatHasNoneOfTheMembers() {
    JsonDocument empty = JsonDocument.of(Json.createObjectBuilder().build());
    assertEquals(empty.digest(), ContentDigest.of(empty));
  }

  /** The digest that every release must give for this sample; it is what a CCO records. */
  @Test
  void staysWhatItAlwaysWas() {
    assertEquals("140e567471173a46ab58e8cc138c11fb2335aecb64548bce3f2354010ffb7501", digest.hex());
  }
}
