package online.ucca.triumvirate.model.diff;

import java.util.List;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.Supersession;

/**
 * What differs between two versions of one instrument. Every member of the envelope and of the
 * three instruments is compared, but for {@code triumvirate_id} and what the content digest leaves
 * out too: {@code created_at}, {@code source_corpus.received_at}, {@code validation} and {@code
 * provenance}.
 *
 * <p>Parts are matched in this order, each one once: the same id with the same text; the same text
 * under another id; nearly the same text, which means that of all words in both, three quarters
 * stand in both, and that no other text comes as near from either side; the same id with another
 * text. White space does not count in matching, equal texts are paired in their order, and what is
 * left was added or removed. A reference that follows its renumbered target, and a {@code
 * source_ref} that follows the instrument's version and the part's own number, are no changes
 * ({@code docs/spec/diff.md}).
 *
 * @param older the version compared from
 * @param newer the version compared to
 * @param summary how many changes there are, for each part that has any, in the order of {@link
 *     Part}
 * @param changes the changes, in the order of the newer document; what was removed stands where it
 *     stood in the older one
 */
public record TriumvirateDiff(
    ComparedVersion older, ComparedVersion newer, List<Tally> summary, List<Change> changes) {

  /** Copies the lists. */
  public TriumvirateDiff {
    summary = Copies.list(summary);
    changes = Copies.list(changes);
  }

  /**
   * Compares two versions of one instrument, or an instrument with its declared successor.
   *
   * @param older the version to compare from
   * @param newer the version to compare to
   * @return the differences; none for a Triumvirate and itself. The other way round gives the same
   *     differences, mirrored
   * @throws Refusal {@code TRD_DIFFERENT_INSTRUMENT} if the two Outcome Specifications represent
   *     different instruments, and neither declares that it supersedes the other
   */
  public static TriumvirateDiff between(Triumvirate older, Triumvirate newer) {
    refuseDifferentInstruments(
        older.instruments().outcomeSpecification().instrumentRef(),
        newer.instruments().outcomeSpecification().instrumentRef());
    NodeTree before = NodeTree.of(older);
    NodeTree after = NodeTree.of(newer);
    Matching.match(before, after);
    List<Change> changes = ChangeList.of(before, after);
    return new TriumvirateDiff(
        ComparedVersion.of(older), ComparedVersion.of(newer), Tally.of(changes), changes);
  }

  /**
   * Whether anything differs.
   *
   * @return false if the two say the same
   */
  public boolean hasChanges() {
    return !changes.isEmpty();
  }

  private static void refuseDifferentInstruments(InstrumentRef older, InstrumentRef newer) {
    boolean sameSystem = older.sourceSystem().equals(newer.sourceSystem());
    boolean sameId = older.instrumentId().equals(newer.instrumentId());
    if (!(sameSystem && (sameId || supersedes(newer, older) || supersedes(older, newer)))) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.TRD_DIFFERENT_INSTRUMENT,
                  name(older) + " and " + name(newer) + " are different instruments")
              .at("/instruments/outcome_specification/instrument_ref/instrument_id"));
    }
  }

  private static boolean supersedes(InstrumentRef successor, InstrumentRef predecessor) {
    return names(successor.supersedes(), predecessor)
        || names(predecessor.supersededBy(), successor);
  }

  private static boolean names(List<Supersession> links, InstrumentRef other) {
    return links.stream()
        .anyMatch(
            link ->
                link.instrumentId().equals(other.instrumentId())
                    && (link.version() == null || link.version().equals(other.version())));
  }

  private static String name(InstrumentRef instrument) {
    return instrument.instrumentId() + " of " + instrument.sourceSystem();
  }
}
