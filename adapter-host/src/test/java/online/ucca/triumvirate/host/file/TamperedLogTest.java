package online.ucca.triumvirate.host.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.audit.AuditTrail;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.AuditChain;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.merkle.MerkleFrontier;
import online.ucca.triumvirate.model.merkle.MerkleHash;
import online.ucca.triumvirate.model.proof.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who holds the disk does to a log, and who finds out. */
@Timeout(900)
class TamperedLogTest {
  private static final int STEP = Integer.getInteger("triumvirate.audit.flip-step", 7);
  private static final int SIZE = 10;

  @TempDir Path folder;

  private Signer signer;
  private Path kept;

  @BeforeEach
  void keepACheckpoint() throws IOException {
    signer = SignedLogs.signer(folder);
    Path original = SignedLogs.signed(folder.resolve("original/audit.jsonl"), SIZE, signer);
    kept = folder.resolve("kept.txt");
    Files.copy(new AuditFolder(original).checkpoint(SIZE), kept);
  }

  private List<String> found(UnaryOperator<List<String>> change, Path... checkpoints) {
    Path file = folder.resolve("tampered.jsonl");
    try {
      Files.copy(folder.resolve("original/audit.jsonl"), file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    SignedLogs.edit(file, change);
    return SignedLogs.codes(SignedLogs.verify(file, signer, checkpoints));
  }

  private static List<String> without(List<String> lines, int index) {
    lines.remove(index);
    return lines;
  }

  private static List<String> with(List<String> lines, int index, String line) {
    lines.add(index, line);
    return lines;
  }

  private static List<String> swapped(List<String> lines) {
    Collections.swap(lines, 3, 4);
    return lines;
  }

  private static List<String> spliced(List<String> lines) {
    List<String> other = SignedLogs.recomputed(IntStream.range(100, 100 + SIZE).toArray());
    return new ArrayList<>(
        Stream.concat(lines.subList(0, 5).stream(), other.stream().skip(5)).toList());
  }

  @Test
  void findsNothing_whenNothingWasDone() {
    assertEquals(List.of(), found(lines -> lines));
    assertEquals(List.of(), found(lines -> lines, kept));
  }

  /** Each attack, and whether the chain alone shows it. A checkpoint shows every one. */
  @Test
  void findsEveryAttackWithACheckpoint_andSomeWithoutOne() {
    Map<String, UnaryOperator<List<String>>> shownByTheChain = new LinkedHashMap<>();
    shownByTheChain.put("deletion", lines -> without(lines, 4));
    shownByTheChain.put("insertion", lines -> with(lines, 4, lines.get(2)));
    shownByTheChain.put("swap", TamperedLogTest::swapped);
    shownByTheChain.put("splice", TamperedLogTest::spliced);
    shownByTheChain.forEach(
        (attack, change) -> {
          assertFalse(found(change).isEmpty(), attack);
          assertTrue(found(change, kept).size() > found(change).size(), attack);
        });
    int[] all = IntStream.range(0, SIZE).toArray();
    Map<String, UnaryOperator<List<String>>> shownByCheckpointsOnly = new LinkedHashMap<>();
    shownByCheckpointsOnly.put("truncation", lines -> new ArrayList<>(lines.subList(0, SIZE - 1)));
    shownByCheckpointsOnly.put("everything cut off", lines -> List.of());
    shownByCheckpointsOnly.put(
        "deletion, recomputed",
        lines -> SignedLogs.recomputed(Arrays.stream(all).filter(i -> i != 4).toArray()));
    shownByCheckpointsOnly.put(
        "insertion, recomputed",
        lines ->
            SignedLogs.recomputed(
                IntStream.concat(IntStream.of(77), Arrays.stream(all)).toArray()));
    shownByCheckpointsOnly.put(
        "swap, recomputed", lines -> SignedLogs.recomputed(0, 1, 2, 4, 3, 5, 6, 7, 8, 9));
    shownByCheckpointsOnly.put(
        "splice, recomputed", lines -> SignedLogs.recomputed(0, 1, 2, 3, 4, 55, 56, 57, 58, 59));
    shownByCheckpointsOnly.put(
        "one entry altered, recomputed",
        lines -> SignedLogs.recomputed(0, 1, 2, 33, 4, 5, 6, 7, 8, 9));
    shownByCheckpointsOnly.forEach(
        (attack, change) -> {
          assertEquals(List.of(), found(change), attack);
          String code = found(change, kept).get(0);
          assertTrue(List.of("AUD_TRUNCATED", "AUD_HISTORY_CHANGED").contains(code), attack);
        });
    assertEquals(
        List.of("AUD_TRUNCATED"),
        found(lines -> new ArrayList<>(lines.subList(0, SIZE - 1)), kept));
  }

  /** A log of 60 KB, each bit of which is flipped by itself. */
  @Test
  void findsEveryFlippedBit() throws IOException {
    Path file = SignedLogs.signed(folder.resolve("flipped/audit.jsonl"), 115, signer);
    assertTrue(Files.size(file) > 60_000, "the log has " + Files.size(file) + " bytes");
    List<String> lines = Files.readAllLines(file);
    MerkleFrontier tree = new MerkleFrontier();
    Sha256 previous = Sha256.of(new byte[0]);
    int bit = 0;
    int missed = 0;
    for (int i = 0; i < lines.size(); i++) {
      byte[] line = lines.get(i).getBytes(StandardCharsets.UTF_8);
      byte[] next =
          i + 1 < lines.size() ? lines.get(i + 1).getBytes(StandardCharsets.UTF_8) : new byte[0];
      for (; bit < line.length * 8; bit += STEP) {
        byte[] flipped = line.clone();
        flipped[bit / 8] ^= (byte) (1 << (bit % 8));
        missed += isFound(flipped, next, i, tree, previous) ? 0 : 1;
      }
      bit -= line.length * 8;
      tree.append(MerkleHash.leaf(line));
      previous = AuditChain.read(JsonDocument.read(line)).entryHash();
    }
    assertEquals(0, missed);
    assertFalse(
        isFound(
            lines.get(0).getBytes(StandardCharsets.UTF_8),
            lines.get(1).getBytes(StandardCharsets.UTF_8),
            0,
            new MerkleFrontier(),
            Sha256.of(new byte[0])),
        "a line that was not flipped passes");
  }

  /** Whether a line is found out where it stands, from what is known of the lines before it. */
  private static boolean isFound(
      byte[] flipped, byte[] next, int before, MerkleFrontier tree, Sha256 previous) {
    AuditTrail trail =
        before == 0
            ? new AuditTrail()
            : new AuditTrail(
                new MerkleFrontier(before, tree.peaks()),
                previous,
                new AdapterId("harbour-v1"),
                new ClientId("client-a"));
    boolean found = false;
    int start = 0;
    for (int i = 0; i <= flipped.length; i++) {
      if (i == flipped.length || flipped[i] == '\n') {
        found |= !trail.accept(Arrays.copyOfRange(flipped, start, i)).findings().isEmpty();
        start = i + 1;
      }
    }
    return found || (next.length > 0 && !trail.accept(next).findings().isEmpty());
  }

  /** The line feeds between the lines are bits of the log, too. */
  @Test
  void findsEveryFlippedBitOfLineFeeds() throws IOException {
    Path original = folder.resolve("original/audit.jsonl");
    byte[] bytes = Files.readAllBytes(original);
    Path file = folder.resolve("feeds.jsonl");
    int tried = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        for (int bit = 0; bit < 8; bit++) {
          byte[] flipped = bytes.clone();
          flipped[at] ^= (byte) (1 << bit);
          Files.write(file, flipped);
          assertFalse(SignedLogs.verify(file, signer).intact(), "byte " + at + " bit " + bit);
          tried++;
        }
      }
    }
    assertEquals(SIZE * 8, tried);
  }
}
