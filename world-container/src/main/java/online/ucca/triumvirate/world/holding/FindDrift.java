package online.ucca.triumvirate.world.holding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.diff.Change;
import online.ucca.triumvirate.model.diff.Part;
import online.ucca.triumvirate.model.diff.Tally;
import online.ucca.triumvirate.model.diff.TriumvirateDiff;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.ReadTriumvirate;

/**
 * Compares holdings: which instruments came and went, which have another release, and what changed
 * in each. One pair of Triumvirates is in memory at a time.
 */
public final class FindDrift {
  private final ReadTriumvirate reader;

  /**
   * Prepares to compare.
   *
   * @param reader reads the Triumvirates that differ
   */
  public FindDrift(ReadTriumvirate reader) {
    this.reader = reader;
  }

  /**
   * Compares what a world held before its newest finished sync with what it held after. Codes that
   * the sync did not ask for are not compared.
   *
   * @param folder the holdings
   * @return the drift
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if there is no finished sync, or a Triumvirate is
   *     gone
   */
  public Drift ofNewestSync(HoldingsFolder folder) {
    List<SyncIndex> syncs = folder.syncs();
    if (syncs.isEmpty()) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNREADABLE, "this world has finished no sync yet")
              .withRemedy("Run `triumvirate sync` first, or name two folders of Triumvirates."));
    }
    SyncIndex newest = syncs.get(syncs.size() - 1);
    List<CodeOutcome> notRead = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (CodeOutcome outcome : newest.outcomes()) {
      if (outcome.is(CodeResult.REFUSED) || outcome.is(CodeResult.FAILED)) {
        notRead.add(outcome);
      } else {
        read.add(outcome.code());
      }
    }
    SortedMap<String, HeldInstrument> before =
        HoldingsFolder.after(syncs.subList(0, syncs.size() - 1));
    SortedMap<String, HeldInstrument> after = HoldingsFolder.after(syncs);
    before.keySet().retainAll(read);
    after.keySet().retainAll(read);
    return between(
        new Holdings(before, folder::triumvirate),
        new Holdings(after, folder::triumvirate),
        notRead);
  }

  /**
   * Compares two holdings.
   *
   * @param older what was held
   * @param newer what is held now
   * @return the drift
   * @throws Refusal if a Triumvirate cannot be read
   */
  public Drift between(Holdings older, Holdings newer) {
    return between(older, newer, List.of());
  }

  private Drift between(Holdings older, Holdings newer, List<CodeOutcome> notRead) {
    SortedMap<String, HeldInstrument> before = older.instruments();
    SortedMap<String, HeldInstrument> after = newer.instruments();
    Set<String> codes = new TreeSet<>(before.keySet());
    codes.addAll(after.keySet());
    List<InstrumentDrift> drift = new ArrayList<>();
    int compared = 0;
    for (String code : codes) {
      HeldInstrument was = before.get(code);
      HeldInstrument is = after.get(code);
      if (was != null && is != null) {
        compared++;
        if (!was.contentDigest().equals(is.contentDigest())) {
          compare(was, is, older, newer, drift);
        }
      } else if (is != null) {
        drift.add(InstrumentDrift.of(DriftKind.NEW, is));
      } else if (was != null) {
        drift.add(InstrumentDrift.of(DriftKind.REMOVED, was));
      }
    }
    return new Drift(compared, drift, notRead);
  }

  private void compare(
      HeldInstrument was,
      HeldInstrument is,
      Holdings older,
      Holdings newer,
      List<InstrumentDrift> drift) {
    Triumvirate before = reader.read(older.read().apply(was)).triumvirate();
    Triumvirate after = reader.read(newer.read().apply(is)).triumvirate();
    TriumvirateDiff diff = TriumvirateDiff.between(before, after);
    List<Change> changes =
        diff.changes().stream().filter(change -> change.part() != Part.ENVELOPE).toList();
    List<Tally> summary =
        diff.summary().stream().filter(tally -> tally.part() != Part.ENVELOPE).toList();
    boolean released = !was.version().equals(is.version());
    if (released || !changes.isEmpty()) {
      drift.add(
          new InstrumentDrift(
              is.code(),
              (released ? DriftKind.NEW_RELEASE : DriftKind.CHANGED).text(),
              was,
              is,
              SupersessionDrift.between(
                  before.instruments().outcomeSpecification().instrumentRef(),
                  after.instruments().outcomeSpecification().instrumentRef()),
              summary,
              changes));
    }
  }
}
