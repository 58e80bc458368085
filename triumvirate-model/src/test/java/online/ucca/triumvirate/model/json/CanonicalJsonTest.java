package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  private static JsonValue parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readValue();
    }
  }

  private static String canonical(String json) {
    return new String(CanonicalJson.bytes(parse(json)), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
  void writesThePublishedOutput_forThePublishedInput(String name) throws IOException {
    String folder = "vectors/jcs/testdata/";
    String input = Files.readString(SharedFiles.shared(folder + "input/" + name + ".json"));
    byte[] output = Files.readAllBytes(SharedFiles.shared(folder + "output/" + name + ".json"));
    String hex = Files.readString(SharedFiles.shared(folder + "outhex/" + name + ".txt"));
    byte[] bytes = CanonicalJson.bytes(parse(input));
    assertArrayEquals(output, bytes);
    assertArrayEquals(HexFormat.of().parseHex(hex.replaceAll("\\s", "")), bytes);
  }

  /** RFC 8785 §3.2.2 and §3.2.3. */
  @Test
  void writesTheExamplesOfTheRfc() {
    assertEquals(
        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        canonical(
            "{\"numbers\":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"
                + "\"string\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                + "\"literals\":[null,true,false]}"));
    assertEquals(
        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,\"\ud83d\ude00\":0,"
            + "\"\ufb33\":0}",
        canonical(
            "{\"\\u20ac\":0,\"\\r\":0,\"\\ufb33\":0,\"1\":0,\"\\ud83d\\ude00\":0,\"\\u0080\":0,"
                + "\"\\u00f6\":0}"));
  }

  @Test
  void escapesControlCharacters_andNothingElse() {
    StringBuilder json = new StringBuilder("[\"");
    for (char c = 0; c < ' '; c++) {
      json.append(String.format("\\u%04x", (int) c));
    }
    assertEquals(
        "[\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e"
            + "\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019"
            + "\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\u007f\u2028/<>&\"]",
        canonical(json + "\\u007f\\u2028\\/<>&\"]"));
  }

  @Test
  void writesIndentedFormThatIsTheSameDocument() {
    JsonDocument document = Binding.write(Samples.triumvirate());
    byte[] readable = document.readableBytes();
    JsonDocument again = JsonDocument.read(readable);
    assertEquals(document.tree(), again.tree());
    assertArrayEquals(document.canonicalBytes(), again.canonicalBytes());
    assertArrayEquals(readable, again.readableBytes());
    assertEquals(document.digest(), again.digest());
  }

  @Test
  void indentsByTwo_keepsEmptyContainersShut_andEndsWithALineFeed() {
    JsonDocument document =
        JsonDocument.read("{\"b\":[1,{}],\"a\":{\"c\":[]}}".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "{\n  \"a\": {\n    \"c\": []\n  },\n  \"b\": [\n    1,\n    {}\n  ]\n}\n",
        new String(document.readableBytes(), StandardCharsets.UTF_8));
  }

  /** Documents made from each other share what was written of them. */
  @Test
  void writesEachDocumentByItself_whatEverItWasMadeFrom() {
    JsonDocument first =
        JsonDocument.of(parse("{\"b\":{\"x\":[1,{\"y\":2}]},\"a\":[]}").asJsonObject());
    assertEquals("{\"a\":[],\"b\":{\"x\":[1,{\"y\":2}]}}", text(first));
    JsonDocument second = first.with("/b/x/1/y", Json.createValue(3));
    assertEquals("{\"a\":[],\"b\":{\"x\":[1,{\"y\":3}]}}", text(second));
    assertEquals("{\"a\":[],\"b\":{\"x\":[1]}}", text(second.without("/b/x/1")));
    assertEquals("{\"a\":[],\"b\":{\"x\":[1,{\"y\":2}]}}", text(first));
    assertEquals("{\"b\":{\"x\":[1,{\"y\":3}]}}", text(second.without("/a")));
    assertEquals("{}", text(second.without("/a").without("/b")));
  }

  private static String text(JsonDocument document) {
    return new String(document.canonicalBytes(), StandardCharsets.UTF_8);
  }

  /** RFC 8785 §3.2.2.2: such text has no canonical form. */
  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud83dz", "\\udc00\\ud800"})
  void refusesHalfOfASurrogatePair(String escaped) {
    JsonValue value = parse("[\"" + escaped + "\"]");
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.bytes(value));
  }
}
