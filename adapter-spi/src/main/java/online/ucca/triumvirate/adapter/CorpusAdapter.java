package online.ucca.triumvirate.adapter;

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
 */
public interface CorpusAdapter {

  /**
   * Says what a payload is, without translating it. Cheap: no network, no extraction.
   *
   * @param payload the raw input
   * @return its identity; a payload that is not this adapter's is {@code isSupported() == false},
   *     never an exception
   */
  CorpusIdentity identify(CorpusPayload payload);

  /**
   * Acquires everything that the translation needs.
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
   * @param rawCorpus from {@link #ingest}
   * @param supplementaryData from {@link #ingest}
   * @return the Triumvirate, or none with the errors that say why; never a part of one
   */
  TranslationResult translate(RawCorpus rawCorpus, SupplementaryData supplementaryData);

  /**
   * Validates a Triumvirate in two phases, structure and semantics, the domain's coherence
   * included.
   *
   * @param triumvirate a complete envelope, stamped with its submission
   * @return every violation, never only the first
   */
  ValidationResult validate(Triumvirate triumvirate);

  /**
   * Records an event in the instance's own audit log, by the log that the host handed in.
   *
   * @param event what happened
   */
  void auditEntry(AuditEvent event);

  /**
   * Says who this adapter is and what it can do.
   *
   * @return the same declaration every time
   */
  AdapterVersionInfo version();
}
