package online.ucca.triumvirate.world.holding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Fetches many codes of a register, translates each, and keeps what came of it. Each code is dealt
 * with on disk before the next one: a sync that was killed goes on where it was when it is asked
 * for the same codes again, and asks once more for what failed. One code's failure does not stop
 * the rest.
 */
public final class SyncCodes {
  private static final Set<String> NOT_THERE = Set.of(ErrorCode.ING_UPSTREAM_404.name());

  /** What may be otherwise the next time, beside everything that is the environment's fault. */
  private static final Set<String> PASSING =
      Set.of(
          ErrorCode.ING_NETWORK_FAILURE.name(),
          ErrorCode.ING_UPSTREAM_STATUS.name(),
          ErrorCode.ING_UPSTREAM_CHANGED.name(),
          ErrorCode.ING_DEADLINE_EXCEEDED.name());

  private final World world;
  private final HoldingsFolder folder;
  private final TimeSource time;

  /**
   * Prepares to sync.
   *
   * @param world translates
   * @param folder keeps what is received
   * @param time the clock
   */
  public SyncCodes(World world, HoldingsFolder folder, TimeSource time) {
    this.world = world;
    this.folder = folder;
    this.time = time;
  }

  /**
   * Syncs codes, or goes on with an unfinished sync of the same codes.
   *
   * @param codes the codes; one that stands twice is asked for once
   * @param request which adapter and how the codes are acquired
   * @param progress told of every code
   * @return what it came to, all codes included
   * @throws Refusal {@code ENV_FILE_UNWRITABLE} if the holdings cannot be written, or another sync
   *     of this world is running
   */
  public SyncIndex sync(List<String> codes, TranslationRequest request, SyncProgress progress) {
    FileChannel lock = folder.lock();
    try {
      return locked(List.copyOf(new LinkedHashSet<>(codes)), request, progress);
    } finally {
      close(lock);
    }
  }

  private static void close(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SyncIndex locked(List<String> codes, TranslationRequest request, SyncProgress progress) {
    SyncRequest sync = unfinishedOrNew(codes);
    Path at = folder.sync(sync.number());
    SortedMap<String, HeldInstrument> held = HoldingsFolder.after(folder.syncs());
    try (OutcomeFile outcomes = OutcomeFile.open(at)) {
      Map<String, CodeOutcome> all = outcomes.before();
      all.values().removeIf(outcome -> outcome.is(CodeResult.FAILED));
      progress.begins(sync, all.size());
      for (String code : codes) {
        if (!all.containsKey(code)) {
          CodeOutcome outcome = outcome(code, held.get(code), request);
          outcomes.append(outcome);
          all.put(code, outcome);
          progress.done(outcome);
        }
      }
      List<CodeOutcome> ordered =
          codes.stream().map(code -> Objects.requireNonNull(all.get(code))).toList();
      SyncIndex index = new SyncIndex(sync.number(), sync.started(), time.now(), ordered);
      folder.write(at, index);
      return index;
    }
  }

  /** The newest sync, if it is unfinished and of the same codes. */
  private SyncRequest unfinishedOrNew(List<String> codes) {
    List<Path> syncs = folder.syncFolders();
    if (!syncs.isEmpty()) {
      Path newest = syncs.get(syncs.size() - 1);
      SyncRequest request = folder.request(newest).orElse(null);
      if (request == null) {
        return begin(syncs.size(), codes);
      }
      if (!folder.isFinished(newest) && request.codes().equals(codes)) {
        return request;
      }
    }
    return begin(syncs.size() + 1, codes);
  }

  private SyncRequest begin(int number, List<String> codes) {
    SyncRequest request = new SyncRequest(number, time.now(), codes);
    folder.write(folder.sync(number), request);
    return request;
  }

  private CodeOutcome outcome(
      String code, @Nullable HeldInstrument before, TranslationRequest request) {
    try {
      SignedTriumvirate signed = world.translate(new CorpusPayload.Reference(code), request);
      if (signed.cacheStatus() == CacheStatus.STALE) {
        return CodeOutcome.not(code, CodeResult.FAILED, stale(signed));
      }
      HeldInstrument held = held(code, signed);
      boolean same = before != null && before.contentDigest().equals(held.contentDigest());
      return CodeOutcome.received(same ? CodeResult.UNCHANGED : CodeResult.RECEIVED, held);
    } catch (Refusal refusal) {
      return CodeOutcome.not(code, result(refusal.findings()), refusal.findings());
    }
  }

  /** What was received before does not count as received now. */
  private static List<Finding> stale(SignedTriumvirate signed) {
    return signed.triumvirate().validation().validationWarnings().stream()
        .filter(warning -> warning.hasCode(ErrorCode.ING_CACHE_STALE))
        .toList();
  }

  private HeldInstrument held(String code, SignedTriumvirate signed) {
    var corpus = signed.triumvirate().sourceCorpus();
    Sha256 digest = signed.contentDigest();
    return new HeldInstrument(
        code,
        signed.triumvirate().instruments().outcomeSpecification().instrumentRef().version(),
        corpus.corpusId().value(),
        corpus.corpusHash(),
        digest,
        folder.store(digest, signed.document()));
  }

  private static CodeResult result(List<Finding> findings) {
    List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
    if (blocking.stream().allMatch(finding -> NOT_THERE.contains(finding.errorCode()))) {
      return CodeResult.MISSING;
    }
    boolean passes =
        blocking.stream()
            .allMatch(
                finding ->
                    finding.phase() == Phase.ENVIRONMENT || PASSING.contains(finding.errorCode()));
    return passes ? CodeResult.FAILED : CodeResult.REFUSED;
  }
}
