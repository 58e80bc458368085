package online.ucca.triumvirate.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.AuditChain;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.merkle.MerkleFrontier;
import online.ucca.triumvirate.model.merkle.MerkleHash;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
  private static final int SIZE = 6;

  private final List<String> log = Trails.log(SIZE);

  private List<String> changed(int index, String from, String to) {
    List<String> copy = new ArrayList<>(log);
    copy.set(index, log.get(index).replace(from, to));
    assertNotEquals(log, copy);
    return copy;
  }

  /** The same change with the hash of the changed entry. */
  private List<String> resealed(int index, String from, String to) {
    List<String> copy = changed(index, from, to);
    JsonDocument entry = JsonDocument.read(copy.get(index).getBytes(StandardCharsets.UTF_8));
    String stated = entry.tree().getString("entry_hash");
    copy.set(index, copy.get(index).replace(stated, AuditChain.hash(entry).hex()));
    return copy;
  }

  @Test
  void findsNothingWrongWithALog_andTellsItsRoot() {
    List<String> findings = new ArrayList<>();
    AuditTrail trail = Trails.read(log, findings);
    assertEquals(List.of(), findings);
    assertEquals(SIZE, trail.size());
    MerkleFrontier tree = new MerkleFrontier();
    log.forEach(line -> tree.append(MerkleHash.leaf(line.getBytes(StandardCharsets.UTF_8))));
    assertEquals(tree.root(), trail.root());
  }

  @Test
  void goesOnFromWhereItWasKnown() {
    AuditTrail first = Trails.read(log.subList(0, 3), new ArrayList<>());
    AuditEntry third = Trails.draft(2).link(2, AuditEntry.NO_PREVIOUS).entry();
    Sha256 last =
        AuditChain.read(JsonDocument.read(log.get(2).getBytes(StandardCharsets.UTF_8))).entryHash();
    AuditTrail rest =
        new AuditTrail(
            new MerkleFrontier(3, first.peaks()), last, third.adapterId(), third.clientId());
    log.subList(3, SIZE)
        .forEach(
            line ->
                assertEquals(
                    List.of(), rest.accept(line.getBytes(StandardCharsets.UTF_8)).findings()));
    assertEquals(Trails.read(log, new ArrayList<>()).root(), rest.root());
  }

  @Test
  void findsAlteredEntry() {
    assertEquals(
        List.of("AUD_HASH_MISMATCH at line 3, seq 2"),
        Trails.findings(changed(2, "\"number\":2", "\"number\":7")));
  }

  @Test
  void findsAlteredEntryWithItsHashRecomputed() {
    assertEquals(
        List.of("AUD_CHAIN_BROKEN at line 4, seq 3"),
        Trails.findings(resealed(2, "\"number\":2", "\"number\":7")));
  }

  @Test
  void findsDeletion_insertion_swap_andSplice_eachOnce() {
    List<String> deleted = new ArrayList<>(log);
    deleted.remove(2);
    assertEquals(
        List.of("AUD_SEQUENCE_BROKEN at line 3, seq 3", "AUD_CHAIN_BROKEN at line 3, seq 3"),
        Trails.findings(deleted));
    List<String> inserted = new ArrayList<>(log);
    inserted.add(3, log.get(1));
    assertEquals(
        List.of(
            "AUD_SEQUENCE_BROKEN at line 4, seq 1",
            "AUD_CHAIN_BROKEN at line 4, seq 1",
            "AUD_SEQUENCE_BROKEN at line 5, seq 3",
            "AUD_CHAIN_BROKEN at line 5, seq 3"),
        Trails.findings(inserted));
    List<String> swapped = new ArrayList<>(log);
    Collections.swap(swapped, 2, 3);
    assertEquals(6, Trails.findings(swapped).size());
    List<String> spliced =
        new ArrayList<>(Trails.log(Collections.nCopies(4, Trails.draft("client-a", Map.of()))));
    spliced.addAll(log.subList(4, SIZE));
    assertEquals(List.of("AUD_CHAIN_BROKEN at line 5, seq 4"), Trails.findings(spliced));
  }

  @Test
  void findsTheFirstEntryMissing() {
    assertEquals(
        List.of("AUD_SEQUENCE_BROKEN at line 1, seq 1", "AUD_CHAIN_BROKEN at line 1, seq 1"),
        Trails.findings(log.subList(1, SIZE)));
  }

  @Test
  void findsEntryOfAnotherClient() {
    List<AuditDraft> drafts =
        List.of(Trails.draft(0), Trails.draft("client-b", Map.of()), Trails.draft(2));
    assertEquals(
        List.of("AUD_FOREIGN_ENTRY at line 2, seq 1"), Trails.findings(Trails.log(drafts)));
  }

  @Test
  void findsLineThatIsNotCanonical() {
    assertEquals(
        List.of("AUD_NOT_CANONICAL at line 2, seq 1"),
        Trails.findings(changed(1, "\"duration_ms\":12", "\"duration_ms\": 12")));
    assertEquals(
        List.of("AUD_NOT_CANONICAL at line 2, seq 1"),
        Trails.findings(changed(1, "harbour-v1", "h\\u0061rbour-v1")));
  }

  @Test
  void findsWhatIsNoEntry_andGoesOn() {
    List<String> bad = new ArrayList<>(log);
    bad.set(1, "garbage");
    bad.set(3, "{}");
    assertEquals(
        List.of("AUD_ENTRY_MALFORMED at line 2", "AUD_ENTRY_MALFORMED at line 4"),
        Trails.findings(bad));
    for (String[] change :
        new String[][] {
          {"\"outcome\":\"success\",", ""},
          {"\"outcome\":\"success\"", "\"outcome\":null"},
          {"\"outcome\":\"success\"", "\"outcome\":\"maybe\""},
          {"\"detail\":{\"number\":1}", "\"detail\":[]"},
          {"\"detail\":{", "\"details\":{},\"detail\":{"},
          {"2026-03-09", "2026-13-09"},
          {"\"duration_ms\":12", "\"duration_ms\":-12"},
          {"\"seq\":1", "\"seq\":-1"},
          {"sha256:", "sha512:"},
          {"translation_completed", "translation_dreamt"},
          {"\"HB100_R1\"", "7"}
        }) {
      List<String> found = Trails.findings(changed(1, change[0], change[1]));
      assertTrue(
          found.get(found.size() - 1).startsWith("AUD_ENTRY_MALFORMED at line 2"),
          change[1] + " " + found);
    }
  }

  /** What only a checkpoint shows: the chain recomputed from end to end. */
  @Test
  void findsNothingWrongWithAChainThatWasRecomputed_butItsRootDiffers() {
    List<AuditDraft> forged = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      forged.add(i == 2 ? Trails.draft("client-a", Map.of("number", 7)) : Trails.draft(i));
    }
    List<String> findings = new ArrayList<>();
    AuditTrail trail = Trails.read(Trails.log(forged), findings);
    assertEquals(List.of(), findings);
    assertNotEquals(Trails.read(log, new ArrayList<>()).root(), trail.root());
  }
}
