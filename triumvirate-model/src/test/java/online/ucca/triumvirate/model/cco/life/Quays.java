package online.ucca.triumvirate.model.cco.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.instrument.Supersession;

/** An invented quay's CCO, in every state, each an hour after the one before. */
final class Quays {
  static final Instant BEGINNING = Instant.parse("2026-03-09T14:30:00Z");
  static final Instant END = BEGINNING.plus(Duration.ofHours(2));
  static final String ID = "urn:uuid:00000000-0000-5000-8000-000000000001";

  private Quays() {}

  static LifeSubject subject(String instrument, String version, Supersession... supersedes) {
    return new LifeSubject(
        "did:key:z6Mkquay",
        new ClientId("client-a"),
        new AdapterId("quay-v1"),
        new CorpusId("Q1_R1"),
        Sha256.of(new byte[] {1}),
        TriumvirateId.parse("0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11"),
        Sha256.of(new byte[] {2}),
        "0.1.0",
        "quays",
        instrument,
        version,
        "Moor a vessel",
        null,
        List.of(supersedes));
  }

  static CapabilityLife processed() {
    return CapabilityLife.begin(
        ID, subject("Q1", "R1"), new StatusEntry("urn:lists", 0), BEGINNING, "quay master");
  }

  static LifeChange to(LifecycleState state, Instant at) {
    return new LifeChange(
        state, at, "quay master", "because", state.isReplaced() ? "urn:other" : null);
  }

  /** A life in a state that it came to by legal steps; its term ends two hours after it began. */
  static CapabilityLife in(LifecycleState state) {
    if (state == LifecycleState.PROCESSED) {
      return processed();
    }
    Instant issued = BEGINNING.plus(Duration.ofHours(1));
    CapabilityLife life = processed().issue(to(LifecycleState.ISSUED, issued), END);
    return state == LifecycleState.ISSUED ? life : life.apply(to(state, END));
  }
}
