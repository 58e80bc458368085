package online.ucca.triumvirate.model.merkle;

import static online.ucca.triumvirate.model.SharedFiles.shared;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;

/** The vectors of transparency-dev/merkle: 98 inclusion and 98 consistency proofs. */
class MerkleVectorsTest {
  private static final int CASES = 98;
  private static final int HASH_LENGTH = 32;

  private static Sha256 hash(String base64) {
    return new Sha256(HexFormat.of().formatHex(Base64.getDecoder().decode(base64)));
  }

  /**
   * One vector's roots are words, for it does not matter what they are as long as they are equal.
   */
  private static Sha256 hashOrWord(String base64) {
    byte[] bytes = Base64.getDecoder().decode(base64);
    return bytes.length == HASH_LENGTH ? hash(base64) : Sha256.of(bytes);
  }

  private static List<Sha256> path(JsonObject vector) {
    return vector.isNull("proof")
        ? List.of()
        : vector.getJsonArray("proof").getValuesAs(JsonString.class).stream()
            .map(text -> hash(text.getString()))
            .toList();
  }

  private static boolean isIncluded(JsonObject vector) {
    return new InclusionProof(
            vector.getJsonNumber("leafIdx").longValueExact(),
            vector.getJsonNumber("treeSize").longValueExact(),
            path(vector))
        .proves(hash(vector.getString("leafHash")), hash(vector.getString("root")));
  }

  private static boolean isConsistent(JsonObject vector) {
    return new ConsistencyProof(
            vector.getJsonNumber("size1").longValueExact(),
            vector.getJsonNumber("size2").longValueExact(),
            path(vector))
        .proves(hashOrWord(vector.getString("root1")), hashOrWord(vector.getString("root2")));
  }

  private static void assertEveryVector(Path folder, Predicate<JsonObject> holds)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
        JsonObject vector = reader.readObject();
        boolean held;
        try {
          held = holds.test(vector);
        } catch (IllegalArgumentException | ArithmeticException refused) {
          held = false;
        }
        if (held == vector.getBoolean("wantErr")) {
          wrong.add(folder.relativize(file) + " " + (held ? "holds" : "is refused"));
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(CASES, files.size());
  }

  @Test
  void agreesOnEveryInclusionProof() throws IOException {
    assertEveryVector(
        shared("vectors/merkle-rfc6962/testdata/inclusion"), MerkleVectorsTest::isIncluded);
  }

  @Test
  void agreesOnEveryConsistencyProof() throws IOException {
    assertEveryVector(
        shared("vectors/merkle-rfc6962/testdata/consistency"), MerkleVectorsTest::isConsistent);
  }
}
