package online.ucca.triumvirate.model.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.Trees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is done to two documents, the comparison is silent only if they say the same. */
class RandomEditsTest {
  private static final List<String> WORDS =
      List.of(
          "1", "2", "1.1", "1.2", "r1", "c1", "hitches", "keep the log dry", "keep the log wet");

  private final Random random = new Random(20_261_122);
  private final JsonDocument sample = Binding.write(FullVersion.full());

  @Test
  void differsExactlyWhenTheContentDoes_andIsMirrored() {
    int different = 0;
    int same = 0;
    for (int round = 0; round < 150; round++) {
      JsonDocument left = edited(sample, random.nextInt(4));
      JsonDocument right = random.nextInt(8) == 0 ? left : edited(left, random.nextInt(6));
      Triumvirate older = read(left);
      Triumvirate newer = read(right);
      if (older == null || newer == null) {
        continue;
      }
      boolean equal = content(older).equals(content(newer));
      TriumvirateDiff there = TriumvirateDiff.between(older, newer);
      assertEquals(!equal, there.hasChanges(), () -> round(left, right, there));
      TriumvirateDiff back = TriumvirateDiff.between(newer, older);
      assertEquals(MembersTest.sorted(there, false), MembersTest.sorted(back, true));
      same += equal ? 1 : 0;
      different += equal ? 0 : 1;
    }
    assertTrue(same > 10 && different > 50, same + " same, " + different + " different");
  }

  private static String round(JsonDocument left, JsonDocument right, TriumvirateDiff diff) {
    return left.tree() + "\n" + right.tree() + "\n" + diff;
  }

  private static Sha256 content(Triumvirate triumvirate) {
    JsonDocument content = Binding.write(triumvirate);
    for (String ignored :
        List.of(
            "/triumvirate_id",
            "/created_at",
            "/source_corpus/received_at",
            "/validation",
            "/provenance")) {
      content = content.without(ignored);
    }
    return content.digest();
  }

  private JsonDocument edited(JsonDocument document, int edits) {
    JsonDocument edited = document;
    for (int i = 0; i < edits; i++) {
      List<String> pointers =
          Trees.pointers(edited.tree()).stream()
              .filter(pointer -> pointer.startsWith("/instruments/"))
              .filter(pointer -> !pointer.contains("outcome_specification/instrument_ref/"))
              .toList();
      String pointer = pointers.get(random.nextInt(pointers.size()));
      JsonDocument next = Trees.replace(edited, pointer, edit(Trees.get(edited, pointer)));
      edited = read(next) == null ? edited : next;
    }
    return edited;
  }

  private JsonValue edit(JsonValue value) {
    if (value instanceof JsonArray array && !array.isEmpty()) {
      List<JsonValue> items = new ArrayList<>(array);
      JsonValue item = items.get(random.nextInt(items.size()));
      switch (random.nextInt(3)) {
        case 0 -> items.remove(item);
        case 1 -> items.add(random.nextInt(items.size() + 1), item);
        default -> Collections.shuffle(items, random);
      }
      return Json.createArrayBuilder(items).build();
    }
    return value instanceof JsonString
        ? Json.createValue(WORDS.get(random.nextInt(WORDS.size())))
        : value;
  }

  private static @Nullable Triumvirate read(JsonDocument document) {
    try {
      return Binding.read(document, Triumvirate.class);
    } catch (RuntimeException unreadable) {
      return null;
    }
  }
}
