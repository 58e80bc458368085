package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The record writer gives the tree that comes of the text that JSON-B writes, or none. */
class RecordWriterTest {

  static List<Object> plain() {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("items", List.of());
    detail.put("empty", Map.of());
    detail.put("whole pair", "\uD83D\uDE00 – ’ \\ \" \n");
    detail.put("safe", (1L << 53) - 1);
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("detail", detail);
    entry.put("extensions", Map.of());
    entry.put("items", List.of());
    entry.put("steps", List.of());
    entry.put("at", Instant.parse("2026-01-05T08:30:00.250Z"));
    entry.put("code", ErrorCode.TRN_EMPTY_TEXT.severity());
    entry.put("findings", List.of(Finding.of(ErrorCode.TRN_EMPTY_TEXT, "it is empty").at("/a")));
    return List.of(Samples.triumvirate(), entry);
  }

  @ParameterizedTest
  @MethodSource("plain")
  void givesTheTreeThatJsonBGives(Object value) {
    Optional<JsonObject> tree = RecordWriter.write(value);
    assertTrue(tree.isPresent(), "it is plainly writable");
    assertEquals(Binding.throughText(value), tree.get());
  }

  @Test
  void leavesToJsonBWhatADocumentMayNotHold_andWhatItDoesNotKnow() {
    List<Object> nested = new ArrayList<>();
    for (int i = 0; i <= JsonLimits.DEFAULT.depth(); i++) {
      nested = List.of(nested);
    }
    for (Object odd :
        List.of("half \uD83D", 1L << 53, new BigDecimal("1.5"), nested, new Object[0])) {
      assertEquals(Optional.empty(), RecordWriter.write(Map.of("odd", odd)), odd.toString());
    }
    assertEquals(Optional.empty(), RecordWriter.write(Map.of("half \uDE00", "name")));
    assertEquals(Optional.empty(), RecordWriter.write("no object"));
  }
}
