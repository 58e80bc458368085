package online.ucca.triumvirate.properties.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import online.ucca.triumvirate.engine.cco.life.CapabilityLives;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.ProcessingOrder;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifeChange;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.StatusListCredential;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.properties.sign.FixedKeys;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;

/** One random sequence of operations, after each of which the lives are held against the table. */
final class LifeTrial {
  private static final Signer PROCESSOR = FixedKeys.STRANGER;

  /** By hand, from decisions §5: what a state may become. */
  private static final Map<String, String> LEGAL =
      Map.of(
          "processed", "issued revoked",
          "issued", "renewed superseded revoked expired",
          "renewed", "revoked",
          "superseded", "revoked",
          "expired", "renewed superseded revoked",
          "revoked", "");

  private final Random random;
  private final RecordingLogs logs;
  private final FaultyRegister register;
  private final CapabilityLives lives;
  private final ReferenceLives expected = new ReferenceLives();
  private final List<JsonDocument> ccos = new ArrayList<>();
  private final Map<StatusPurpose, PublishedStatus> before = new HashMap<>();
  private final List<String> trail = new ArrayList<>();
  private Instant now = Instant.parse("2024-01-30T22:00:00Z");
  private int accepted;

  LifeTrial(long seed, CapabilityRegister register, RecordingLogs logs) {
    this.random = new Random(seed);
    this.logs = logs;
    this.register = new FaultyRegister(register);
    this.lives =
        new CapabilityLives(
            this.register,
            logs,
            PROCESSOR,
            Contents.ALL.get(0).triumvirate().clientId(),
            () -> now,
            subject -> new UUID(0, trail.size()),
            ZoneOffset.UTC);
  }

  /** Runs the operations; how many transitions were accepted. */
  int run(int operations) {
    for (int i = 0; i < operations; i++) {
      step();
      compare();
    }
    lives.statusLists().forEach(LifeTrial::assertSigned);
    return accepted;
  }

  private void step() {
    int before = expected.told.size();
    int any = ccos.isEmpty() ? 0 : random.nextInt(ccos.size());
    switch (random.nextInt(ccos.isEmpty() ? 2 : 11)) {
      case 0 -> process(random.nextInt(Contents.ALL.size()), false);
      case 1 -> process(random.nextInt(Contents.ALL.size()), true);
      case 2, 3, 4 -> issue(any, random.nextInt(8) == 0 ? now.minusSeconds(86_400) : now);
      case 5 -> revoke(any);
      case 6, 7 -> pass(random.nextInt(2 * 86_400));
      case 8 -> pass(random.nextInt(40) * 86_400);
      case 9 -> {
        trail.add("expire");
        lives.expire();
        expected.expire(now);
      }
      default -> fail(any);
    }
    accepted += expected.told.size() - before;
  }

  private void pass(int seconds) {
    trail.add("pass " + seconds);
    now = now.plusSeconds(seconds);
  }

  private void process(int content, boolean renew) {
    trail.add((renew ? "renew " : "process ") + content);
    int number = expected.process(content, renew, now);
    ProcessingOrder order = new ProcessingOrder(renew, null);
    String refused =
        refusal(
            () -> {
              JsonDocument cco = lives.process(Contents.ALL.get(content), order, "the processor");
              if (number == ccos.size()) {
                ccos.add(cco);
              }
              assertEquals(id(number), cco.tree().getString("id"), this::story);
            });
    assertEquals(number < 0 ? "CCO_NOTHING_TO_RENEW" : "", refused, this::story);
  }

  private void issue(int number, Instant at) {
    trail.add("issue " + number + " at " + at);
    boolean possible = expected.issue(number, at, now);
    String refused = refusal(() -> lives.issued(ccos.get(number), "the expert", at));
    assertEquals(possible, refused.isEmpty(), () -> refused + story());
  }

  private void revoke(int number) {
    trail.add("revoke " + number);
    boolean possible = expected.revoke(number, now);
    String refused = refusal(() -> lives.revoke(id(number), "for good", "the processor"));
    assertEquals(possible ? "" : "CCO_ILLEGAL_TRANSITION", refused, this::story);
  }

  /**
   * The disk fails before or after the audit entry: nothing is acknowledged, nothing is changed.
   */
  private void fail(int number) {
    boolean early = random.nextBoolean();
    trail.add("fail " + (early ? "before " : "after ") + number);
    if (random.nextInt(4) == 0) {
      JsonDocument unknown = ccos.get(0).without("/id");
      assertTrue(lives.issued(unknown, "the expert", now).isEmpty(), this::story);
    }
    logs.broken = early;
    register.broken = !early;
    String id = id(number);
    int heard = logs.heard.size();
    String refused =
        random.nextBoolean()
            ? refusal(() -> lives.revoke(id, "in vain", "the processor"))
            : refusal(() -> lives.issued(ccos.get(number), "the expert", now));
    assertTrue(!refused.isEmpty(), this::story);
    logs.broken = false;
    register.broken = false;
    logs.heard.subList(heard, logs.heard.size()).clear();
  }

  private void compare() {
    List<CapabilityLife> all = lives.all();
    assertEquals(expected.rows.size(), all.size(), this::story);
    for (int i = 0; i < all.size(); i++) {
      CapabilityLife life = all.get(i);
      assertEquals(id(i), life.id(), this::story);
      assertEquals(i, life.entry().index(), this::story);
      assertEquals(expected.rows.get(i).state, life.state().text(), this::story);
      assertEquals(expected.rows.get(i).end, life.termEnd(), this::story);
      assertLegal(life);
    }
    assertEquals(expected.told.stream().map(this::heard).toList(), logs.heard, this::story);
    for (JsonDocument list : lives.statusLists()) {
      assertAgrees(StatusListCredential.read(list));
    }
  }

  private String heard(String told) {
    String[] words = told.split(" ", -1);
    return "CCO_" + words[1].toUpperCase(Locale.ROOT) + " " + id(Integer.parseInt(words[0]));
  }

  private void assertLegal(CapabilityLife life) {
    List<LifeChange> changes = life.changes();
    assertEquals("processed", changes.get(0).to().text(), this::story);
    for (int i = 1; i < changes.size(); i++) {
      String from = changes.get(i - 1).to().text();
      assertTrue(
          List.of(LEGAL.getOrDefault(from, "").split(" ", -1)).contains(changes.get(i).to().text()),
          this::story);
      assertTrue(!changes.get(i).at().isBefore(changes.get(i - 1).at()), this::story);
    }
  }

  /** The list says what the table says, and has a new number whenever it says something new. */
  private void assertAgrees(PublishedStatus list) {
    TreeSet<Long> set = new TreeSet<>();
    for (int i = 0; i < expected.rows.size(); i++) {
      if (list.bits().isSet(i)) {
        set.add((long) i);
      }
    }
    assertEquals(set.size(), list.bits().count(), this::story);
    if (list.purpose() == StatusPurpose.REVOCATION) {
      assertEquals(expected.revoked(), set, this::story);
    } else {
      assertEquals(
          expected.replaced(),
          list.replacements().stream()
              .map(one -> one.index() + " " + one.state().text() + " " + number(one.by()))
              .toList(),
          this::story);
      assertEquals(list.replacements().size(), set.size(), this::story);
    }
    PublishedStatus last = before.put(list.purpose(), list);
    boolean same =
        last != null
            && last.bits().equals(list.bits())
            && last.replacements().equals(list.replacements());
    long version = last == null ? 0 : last.version();
    assertEquals(same ? version : version + 1, list.version(), this::story);
  }

  private static void assertSigned(JsonDocument list) {
    assertTrue(
        DataIntegrity.verify(
                list,
                DataIntegrity.DOCUMENT_PROOF,
                TrustedKeys.of(PROCESSOR.publicKey()),
                new BouncyCastleProofVerifier())
            .isEmpty());
  }

  private String id(int number) {
    return number < 0 || number >= ccos.size() ? "none" : ccos.get(number).tree().getString("id");
  }

  private int number(String id) {
    return ccos.stream().map(cco -> cco.tree().getString("id")).toList().indexOf(id);
  }

  private static String refusal(Runnable operation) {
    try {
      operation.run();
      return "";
    } catch (Refusal e) {
      return e.code();
    }
  }

  private String story() {
    return " after " + trail;
  }
}
