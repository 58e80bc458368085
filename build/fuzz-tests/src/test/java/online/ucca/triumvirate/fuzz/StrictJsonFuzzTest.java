package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;

/** The strict reader of JSON; and what it accepts, an ordinary reader reads alike. */
class StrictJsonFuzzTest extends FuzzedParser {

  @FuzzTest(maxDuration = "60s")
  void read(byte[] bytes) {
    tried();
    JsonDocument document;
    try {
      document = JsonDocument.read(bytes);
    } catch (Refusal refusal) {
      Coded.check(refusal);
      assertTrue(refusal.code().startsWith("JSN_"), refusal.code());
      return;
    }
    byte[] canonical = document.canonicalBytes();
    JsonDocument again = JsonDocument.read(canonical);
    assertEquals(document.tree(), again.tree());
    assertArrayEquals(canonical, again.canonicalBytes());
    assertEquals(document.tree(), JsonDocument.read(document.readableBytes()).tree());
    String text = new String(bytes, StandardCharsets.UTF_8);
    try (JsonReader ordinary = Json.createReader(new StringReader(text))) {
      assertEquals(ordinary.readObject(), document.tree());
    }
  }
}
