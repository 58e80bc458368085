package online.ucca.triumvirate.adapter;

import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;

/**
 * Translates one regulator's corpus into Triumvirates (spec §3.2). It is the liability boundary: it
 * translates completely or not at all, deterministically, and says loudly what it could not map
 * (spec A1 to A6).
 *
 * <p>An instance serves one client. The host may call it from several threads at once. An instance
 * keeps no state of its own between calls: what must last goes to the context's cache.
 *
 * <p>An adapter is trusted code in the host's process. The host calls each method on a thread of
 * its own choosing, interrupts what runs past its deadline and throws away what it gives later.
 *
 * <ul>
 *   <li>[CA-35 MUST] Nothing passes from one client's instance to another's: no corpus, no
 *       configuration, no state.
 *   <li>[CA-36 MUST] Another client, or another configuration, gives another triumvirate_id.
 *   <li>[CA-37 MUST] An instance may be called from several threads at once.
 *   <li>[CA-38 MUST] Every step ends within the host's deadline.
 *   <li>[CA-39 SHOULD] A step that is interrupted ends soon: the host interrupts what runs past its
 *       deadline.
 *   <li>[CA-32 MUST] Every error is structured: a code of the families ING_, TRN_, VAL_, TRD_ or
 *       JSN_, the phase it arose in, the element concerned, a message and a remedy; an exception's
 *       time is the context's.
 *   <li>[CA-40 MUST] The adapter brings canonical corpora: for each corpus type at least one that
 *       is translated, with the Triumvirate it gives, and at least one that is refused, with its
 *       codes.
 * </ul>
 */
public interface CorpusAdapter {

  /**
   * Says what a payload is, without translating it. Cheap: no network, no extraction.
   *
   * <ul>
   *   <li>[CA-03 MUST] identify recognises every corpus of the types that are declared, and states
   *       its id, its type and the adapter's own source system.
   *   <li>[CA-04 MUST] identify states the hash of the payload as it was given.
   *   <li>[CA-05 MUST] identify answers for any bytes whatever: what is not the adapter's own is
   *       not supported, never an exception.
   *   <li>[CA-06 MUST] identify acquires nothing: no cache, no network, no audit entry; and it
   *       gives the same answer every time.
   *   <li>[CA-07 SHOULD] identify states the version of the source material where the payload shows
   *       it.
   * </ul>
   *
   * @param payload the raw input
   * @return its identity; a payload that is not this adapter's is {@code isSupported() == false},
   *     never an exception
   */
  CorpusIdentity identify(CorpusPayload payload);

  /**
   * Takes a payload apart that holds several corpora, such as a table with one corpus in each row.
   * A part is a payload like any other: its bytes are what its hash identifies, and its name says
   * where it came from.
   *
   * <p>The host takes the parts one after the other, each within a step's deadline, and not always
   * on the same thread.
   *
   * <ul>
   *   <li>[CA-41 MUST] corpora gives every corpus of a payload, each once and in the payload's
   *       order; a payload of one corpus is given back as it is, and so is one that is not the
   *       adapter's own.
   *   <li>[CA-42 MUST] corpora answers for any bytes whatever, acquires nothing, and gives the same
   *       parts every time.
   * </ul>
   *
   * @param payload the raw input
   * @return its corpora, each made when it is asked for; the payload itself unless overridden
   */
  default Stream<CorpusPayload> corpora(CorpusPayload payload) {
    return Stream.of(payload);
  }

  /**
   * Acquires everything that the translation needs.
   *
   * <ul>
   *   <li>[CA-08 MUST] ingest returns the complete raw corpus, of the type that identify stated
   *       (for a code, which identify may not look up, of a declared type); files that were given
   *       are in it, byte for byte.
   *   <li>[CA-09 MUST] ingest logs every step of the acquisition: when, by the context's clock,
   *       from where, and what.
   *   <li>[CA-10 MUST] ingest states the cache's status as it was: a miss the first time, a hit the
   *       second, refreshed only where something was replaced.
   *   <li>[CA-11 MUST] With skip_network, ingest uses only what was given or is cached, and refuses
   *       what it then lacks with an ING_ code.
   *   <li>[CA-12 MUST] A corrupt cache entry is never used: ingest passes on ING_CACHE_CORRUPT, or
   *       replaces the entry by what was given.
   *   <li>[CA-13 MUST] An extraction that is not deterministic runs once, through the cache, with
   *       its model, call id and response hash; an adapter that has one declares
   *       deterministic_extraction = false.
   *   <li>[CA-14 MUST] The network is reached through SourceClient alone.
   *   <li>[CA-43 MUST] ingest refuses a payload of several corpora with ING_SEVERAL_CORPORA; it
   *       picks none of them.
   * </ul>
   *
   * @param payload the raw input, which {@link #identify} called supported
   * @param options how to acquire it
   * @return the complete raw corpus
   * @throws AdapterException if it cannot be acquired, with an {@code ING_} code
   */
  IngestionResult ingest(CorpusPayload payload, IngestionOptions options);

  /**
   * Translates. Deterministic: the same inputs give the same content, on every machine.
   *
   * <ul>
   *   <li>[CA-15 MUST] translate is deterministic: the same inputs give the same id and the same
   *       content, however often it runs and on however many threads.
   *   <li>[CA-16 MUST] A translation does not depend on the clock, the locale or the time zone.
   *   <li>[CA-17 MUST] translate gives a whole Triumvirate with all three instruments, or the
   *       errors that prevented it; it throws nothing but AdapterException or Refusal.
   *   <li>[CA-18 MUST] triumvirate_id is the name-based id of everything that shapes the
   *       translation: client, adapter, versions, corpus, supplementary data, configuration.
   *   <li>[CA-19 MUST] The envelope states the adapter's own id, version and schema version, the
   *       context's client, and the corpus as identify and ingest gave it, with its hash.
   *   <li>[CA-20 MUST] Every node carries the clause of the source that it came from, and no other.
   *   <li>[CA-21 MUST] Nothing of the source is dropped: every element becomes part of the
   *       Triumvirate or is listed as unmapped.
   *   <li>[CA-22 MUST] Nothing is invented: the Triumvirate holds no node that the source does not
   *       state.
   *   <li>[CA-23 MUST] Text, numbers, codes and kinds are the source's own.
   *   <li>[CA-24 MUST] The translation log holds a decision for every node (what the adapter states
   *       of its own knowledge may be decided as a whole for one instrument), each pointing to
   *       something that is there, and translation_log_hash is its hash.
   *   <li>[CA-25 MUST] The coverage is honest: mapped counts the decisions that map the source,
   *       unmapped lists what was not, and nothing is both.
   *   <li>[CA-26 MUST] The confidence is honest: full only if no section that such a source has is
   *       missing; the envelope states the same as the result.
   *   <li>[CA-27 MUST] A corpus that cannot be translated completely is refused with every error,
   *       not guessed, skipped or substituted.
   *   <li>[CA-28 MUST] translate and validate acquire nothing: no cache, no network, no audit
   *       entry.
   * </ul>
   *
   * @param rawCorpus from {@link #ingest}
   * @param supplementaryData from {@link #ingest}
   * @return the Triumvirate, or none with the errors that say why; never a part of one
   */
  TranslationResult translate(RawCorpus rawCorpus, SupplementaryData supplementaryData);

  /**
   * Validates a Triumvirate in two phases, structure and semantics, the domain's coherence
   * included.
   *
   * <ul>
   *   <li>[CA-29 MUST] validate accepts what the adapter itself translated.
   *   <li>[CA-30 MUST] validate reports every violation of structure and of the references between
   *       the instruments, each with its place, never only the first.
   *   <li>[CA-31 MUST] validate changes nothing and gives the same answer every time, with the
   *       coverage that the envelope states.
   * </ul>
   *
   * @param triumvirate a complete envelope, stamped with its submission
   * @return every violation, never only the first
   */
  ValidationResult validate(Triumvirate triumvirate);

  /**
   * Records an event in the instance's own audit log, by the log that the host handed in.
   *
   * <ul>
   *   <li>[CA-33 MUST] auditEntry hands each event to the context's log, once and unchanged, and
   *       does nothing else.
   *   <li>[CA-34 MUST] A run leaves every event of the specification, in order, and a failed run
   *       the failure.
   * </ul>
   *
   * @param event what happened
   */
  void auditEntry(AuditEvent event);

  /**
   * Says who this adapter is and what it can do.
   *
   * <ul>
   *   <li>[CA-01 MUST] version() returns the same declaration every time, and the provider returns
   *       the same: adapter id, semantic version, source system, at least one corpus type, schema
   *       version, capabilities, source hosts.
   *   <li>[CA-02 MUST] The provider is found by ServiceLoader under its adapter id, and keeps no
   *       state.
   * </ul>
   *
   * @return the same declaration every time
   */
  AdapterVersionInfo version();
}
