package online.ucca.triumvirate.engine.cco.life;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.engine.cco.MakeCapabilityObject;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifeChange;
import online.ucca.triumvirate.model.cco.life.LifeSubject;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.life.ValidityTerm;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.model.proof.Signer;
import org.jspecify.annotations.Nullable;

/**
 * Leads the CCOs of one issuer and one client through their lives (docs/spec/cco-life.md). When a
 * method returns, each transition has its audit entry on stable storage, and the status lists that
 * tell of it are published. Nothing is changed if it throws. Safe for several threads.
 */
public final class CapabilityLives {
  private final CapabilityRegister register;
  private final InstanceLogs logs;
  private final Signer processor;
  private final Custody custody;
  private final TimeSource time;
  private final IdSource ids;
  private final ZoneId zone;

  /**
   * The lives of one issuer's CCOs for one client.
   *
   * @param register where they are kept, with others'
   * @param logs where transitions are recorded
   * @param processor makes CCOs, and is their issuer
   * @param clientId the client
   * @param time the clock of every time that is written
   * @param ids where the ids of attempts come from
   * @param zone where the days and months of terms are counted
   */
  public CapabilityLives(
      CapabilityRegister register,
      InstanceLogs logs,
      Signer processor,
      ClientId clientId,
      TimeSource time,
      IdSource ids,
      ZoneId zone) {
    this.register = register;
    this.logs = logs;
    this.processor = processor;
    this.custody = new Custody(processor.publicKey().did(), clientId);
    this.time = time;
    this.ids = ids;
    this.zone = zone;
  }

  /**
   * Makes a Triumvirate's CCO, with a place in the status lists. Processing again gives the same
   * body, whatever became of it, until a renewal makes another one.
   *
   * @param accepted what the gate let through
   * @param order whether to renew, and where the lists stand
   * @param actor who does it
   * @return the CCO with the processor's proof
   * @throws Refusal {@code CCO_NOTHING_TO_RENEW} or {@code CCO_STATUS_LISTS_TAKEN}; as the register
   *     and the logs do
   */
  public JsonDocument process(AcceptedTriumvirate accepted, ProcessingOrder order, String actor) {
    EntryAllotment allotment =
        new EntryAllotment(custody.issuer(), accepted.contentDigest(), EngineVersion.TEXT);
    Instant now = now();
    return change(
        now,
        transaction -> {
          transaction.become(allotment.allot(transaction.content(), order));
          StatusEntry entry = allotment.given(transaction.content()).orElseThrow();
          JsonDocument cco = new MakeCapabilityObject(processor).make(accepted, entry, now);
          if (transaction.content().life(id(cco)).isEmpty()) {
            transaction.record(
                CapabilityLife.begin(id(cco), subject(accepted, cco), entry, now, actor));
          }
          return cco;
        });
  }

  /**
   * Records that the domain expert's proof stands, so that the CCO is issued; what it renews or
   * supersedes is replaced at once. To be called before the CCO is handed out.
   *
   * @param cco the CCO with both proofs, which were checked
   * @param actor who signed
   * @param at the time of that proof, from which its terms run
   * @return its life; nothing if it was not processed here, so that nothing is known of it
   * @throws Refusal {@code CCO_ILLEGAL_TRANSITION} if it cannot be issued, {@code
   *     CCO_TIME_BACKWARDS} if it was processed later, {@code CCO_NEWER_ISSUED}, {@code
   *     CCO_TERM_UNKNOWN}, {@code CCO_OTHER_ISSUER} if it replaces another and its issuer's key is
   *     not at hand; as the register and the logs do
   */
  public Optional<CapabilityLife> issued(JsonDocument cco, String actor, Instant at) {
    if (find(id(cco)).isEmpty()) {
      return Optional.empty();
    }
    Instant from = at.truncatedTo(ChronoUnit.SECONDS);
    Optional<Instant> end = termEnd(cco, from);
    LifeChange change =
        new LifeChange(LifecycleState.ISSUED, from, actor, "the domain expert's proof stands");
    return Optional.of(
        change(
            now(),
            transaction -> {
              CapabilityLife life = transaction.known(id(cco)).issue(change, end.orElse(null));
              transaction.record(life);
              transaction.replaceOlder(life);
              return life;
            }));
  }

  /**
   * Withdraws a CCO, for good.
   *
   * @param id the CCO's id
   * @param reason why
   * @param actor who does it
   * @return its life
   * @throws Refusal {@code CCO_UNKNOWN}, {@code CCO_OTHER_ISSUER}, or {@code
   *     CCO_ILLEGAL_TRANSITION} if it is revoked already; as the register and the logs do
   */
  public CapabilityLife revoke(String id, String reason, String actor) {
    Instant now = now();
    LifeChange change = new LifeChange(LifecycleState.REVOKED, now, actor, reason);
    return change(now, transaction -> transaction.recordNow(transaction.own(id), change));
  }

  /**
   * Records the expiry of every CCO whose term is over.
   *
   * @return what is known then, of all of them, in the order in which they were made
   * @throws Refusal as the register and the logs do
   */
  public List<CapabilityLife> expire() {
    Instant now = now();
    return all().stream().anyMatch(life -> life.isOverUnnoticed(now))
        ? change(now, transaction -> transaction.content().lives()).stream()
            .filter(custody::isOfClient)
            .toList()
        : all();
  }

  /**
   * Every CCO that was made for the client, by whichever issuer.
   *
   * @return their lives as they are recorded, in the order in which they were made
   */
  public List<CapabilityLife> all() {
    return register.read().lives().stream().filter(custody::isOfClient).toList();
  }

  /**
   * Finds a CCO that was made for the client.
   *
   * @param id the CCO's id
   * @return its life as it is recorded
   */
  public Optional<CapabilityLife> find(String id) {
    return all().stream().filter(life -> life.id().equals(id)).findFirst();
  }

  /**
   * Every status list, of whichever issuer, as it was published last.
   *
   * @return the signed credentials
   */
  public List<JsonDocument> statusLists() {
    return register.read().published().stream().map(PublishedList::document).toList();
  }

  private <T> T change(Instant now, Function<LifeTransaction, T> step) {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    register.update(
        before -> {
          LifeTransaction transaction = new LifeTransaction(custody, before);
          transaction.noticeExpiry(now);
          result.set(step.apply(transaction));
          transaction.become(new StatusPublication(processor, now).publish(transaction.content()));
          if (!transaction.isEmpty()) {
            transaction.audit(
                logs, new SubmissionId(ids.next("cco " + custody.clientId() + " " + now)));
          }
          return transaction.content();
        });
    return Objects.requireNonNull(result.get());
  }

  private Optional<Instant> termEnd(JsonDocument cco, Instant from) {
    try {
      return ValidityTerm.lastEnd(
          CapabilityCredential.body(cco).lifecycleTerms().credentials(), from, zone);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Finding.of(ErrorCode.CCO_TERM_UNKNOWN, String.valueOf(e.getMessage())));
    }
  }

  private Instant now() {
    return time.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String id(JsonDocument cco) {
    return cco.tree().getString("id", "");
  }

  private LifeSubject subject(AcceptedTriumvirate accepted, JsonDocument cco) {
    Triumvirate triumvirate = accepted.triumvirate();
    var outcomes = triumvirate.instruments().outcomeSpecification();
    return new LifeSubject(
        custody.issuer(),
        custody.clientId(),
        triumvirate.adapterId(),
        triumvirate.sourceCorpus().corpusId(),
        triumvirate.sourceCorpus().corpusHash(),
        triumvirate.triumvirateId(),
        accepted.contentDigest(),
        EngineVersion.TEXT,
        outcomes.domain().domainCode(),
        outcomes.instrumentRef().instrumentId(),
        outcomes.instrumentRef().version(),
        outcomes.instrumentRef().instrumentTitle(),
        outcomes.instrumentRef().effectiveDate(),
        CapabilityCredential.body(cco).lifecycleTerms().supersedes());
  }
}
