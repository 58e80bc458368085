package online.ucca.triumvirate.adapter;

import java.util.Locale;

/**
 * What every adapter must do, numbered once and for all: the javadoc, {@code docs/spec/adapter.md},
 * the certification kit and the text of a failure say the same number. A number is never reused.
 */
public enum Obligation {
  /** The declaration. */
  CA_01(
      Level.MUST,
      Subject.VERSION,
      "version() returns the same declaration every time, and the provider returns the same: adapter id,"
          + " semantic version, source system, at least one corpus type, schema version, capabilities, source hosts.",
      "Keep one constant AdapterVersionInfo and return it from both."),
  /** Discovery. */
  CA_02(
      Level.MUST,
      Subject.VERSION,
      "The provider is found by ServiceLoader under its adapter id, and keeps no state.",
      "Name the provider in module-info (provides) and in META-INF/services; give it a public constructor without"
          + " parameters."),
  /** Recognition. */
  CA_03(
      Level.MUST,
      Subject.IDENTIFY,
      "identify recognises every corpus of the types that are declared, and states its id, its type and the"
          + " adapter's own source system.",
      "Return isSupported, the corpus id and one of supportedCorpusTypes for everything that ingest reads."),
  /** The payload's hash. */
  CA_04(
      Level.MUST,
      Subject.IDENTIFY,
      "identify states the hash of the payload as it was given.",
      "Return payload.hash()."),
  /** Foreign payloads. */
  CA_05(
      Level.MUST,
      Subject.IDENTIFY,
      "identify answers for any bytes whatever: what is not the adapter's own is not supported, never an"
          + " exception.",
      "Catch what your parser throws and return isSupported = false."),
  /** Cheapness. */
  CA_06(
      Level.MUST,
      Subject.IDENTIFY,
      "identify acquires nothing: no cache, no network, no audit entry; and it gives the same answer every time.",
      "Look at the payload's own bytes only."),
  /** The version of the source. */
  CA_07(
      Level.SHOULD,
      Subject.IDENTIFY,
      "identify states the version of the source material where the payload shows it.",
      "Fill corpusVersion, so that two versions can be told apart before anything is translated."),
  /** Complete acquisition. */
  CA_08(
      Level.MUST,
      Subject.INGEST,
      "ingest returns the complete raw corpus, of the type that identify stated (for a code, which identify may not"
          + " look up, of a declared type); files that were given are in it, byte for byte.",
      "Put the given files into the RawCorpus unchanged; put what belongs to it into SupplementaryData."),
  /** The acquisition log. */
  CA_09(
      Level.MUST,
      Subject.INGEST,
      "ingest logs every step of the acquisition: when, by the context's clock, from where, and what.",
      "Add an AcquisitionStep for each file that was given, fetched or found in the cache."),
  /** The cache's status. */
  CA_10(
      Level.MUST,
      Subject.INGEST,
      "ingest states the cache's status as it was: a miss the first time, a hit the second, refreshed only where"
          + " something was replaced.",
      "Return the status that ExtractionCache gives."),
  /** Without the network. */
  CA_11(
      Level.MUST,
      Subject.INGEST,
      "With skip_network, ingest uses only what was given or is cached, and refuses what it then lacks with an"
          + " ING_ code.",
      "Acquire through ExtractionCache.obtain with the options you were given."),
  /** Corrupt entries. */
  CA_12(
      Level.MUST,
      Subject.INGEST,
      "A corrupt cache entry is never used: ingest passes on ING_CACHE_CORRUPT, or replaces the entry by what was"
          + " given.",
      "Do not catch what ExtractionCache.find throws, and keep no cache of your own."),
  /** Extraction once. */
  CA_13(
      Level.MUST,
      Subject.INGEST,
      "An extraction that is not deterministic runs once, through the cache, with its model, call id and response"
          + " hash; an adapter that has one declares deterministic_extraction = false.",
      "Do the extraction inside ExtractionCache.obtain and give it a ModelCall."),
  /** The network. */
  CA_14(
      Level.MUST,
      Subject.INGEST,
      "The network is reached through SourceClient alone.",
      "Remove every other client; the classes named open connections of their own."),
  /** Determinism. */
  CA_15(
      Level.MUST,
      Subject.TRANSLATE,
      "translate is deterministic: the same inputs give the same id and the same content, however often it runs"
          + " and on however many threads.",
      "Use no random source, no hash order and no state that a call leaves behind."),
  /** The surroundings. */
  CA_16(
      Level.MUST,
      Subject.TRANSLATE,
      "A translation does not depend on the clock, the locale or the time zone.",
      "Take the time from the context, for created_at and received_at only; format with Locale.ROOT; never use a"
          + " default zone."),
  /** Whole or nothing. */
  CA_17(
      Level.MUST,
      Subject.TRANSLATE,
      "translate gives a whole Triumvirate with all three instruments, or the errors that prevented it; it throws"
          + " nothing but AdapterException or Refusal.",
      "Return TranslationResult.failed with every error, or a complete envelope."),
  /** The id. */
  CA_18(
      Level.MUST,
      Subject.TRANSLATE,
      "triumvirate_id is the name-based id of everything that shapes the translation: client, adapter, versions,"
          + " corpus, supplementary data, configuration.",
      "Return TriumvirateIdentity.triumvirateId()."),
  /** The envelope. */
  CA_19(
      Level.MUST,
      Subject.TRANSLATE,
      "The envelope states the adapter's own id, version and schema version, the context's client, and the corpus as"
          + " identify and ingest gave it, with its hash.",
      "Fill the envelope from version(), the context and the RawCorpus."),
  /** Sources. */
  CA_20(
      Level.MUST,
      Subject.TRANSLATE,
      "Every node carries the clause of the source that it came from, and no other.",
      "Build source_ref from the place that was read, not from a pattern."),
  /** Nothing dropped. */
  CA_21(
      Level.MUST,
      Subject.TRANSLATE,
      "Nothing of the source is dropped: every element becomes part of the Triumvirate or is listed as unmapped.",
      "Map the element, or add an UnmappedElement with its reason."),
  /** Nothing invented. */
  CA_22(
      Level.MUST,
      Subject.TRANSLATE,
      "Nothing is invented: the Triumvirate holds no node that the source does not state.",
      "Leave out what the source does not carry, and warn with TRN_SECTION_NOT_IN_SOURCE."),
  /** Faithful text. */
  CA_23(
      Level.MUST,
      Subject.TRANSLATE,
      "Text, numbers, codes and kinds are the source's own.",
      "Carry the words over unchanged; normalise white space only."),
  /** Every decision logged. */
  CA_24(
      Level.MUST,
      Subject.TRANSLATE,
      "The translation log holds a decision for every node (what the adapter states of its own knowledge may be"
          + " decided as a whole for one instrument), each pointing to something that is there, and"
          + " translation_log_hash is its hash.",
      "Add a MappingDecision where a node is made; state TranslationLog.hash()."),
  /** Honest coverage. */
  CA_25(
      Level.MUST,
      Subject.TRANSLATE,
      "The coverage is honest: mapped counts the decisions that map the source, unmapped lists what was not, and"
          + " nothing is both.",
      "Count by TranslationLog.mapped(); list an element as unmapped only if no decision maps it."),
  /** Honest confidence. */
  CA_26(
      Level.MUST,
      Subject.TRANSLATE,
      "The confidence is honest: full only if no section that such a source has is missing; the envelope states the"
          + " same as the result.",
      "Return PARTIAL as soon as there is a TRN_SECTION_NOT_IN_SOURCE or TRN_CLAUSE_NOT_IN_SOURCE warning."),
  /** Loud failure. */
  CA_27(
      Level.MUST,
      Subject.TRANSLATE,
      "A corpus that cannot be translated completely is refused with every error, not guessed, skipped or"
          + " substituted.",
      "Collect errors instead of continuing without the element; never catch and ignore."),
  /** No acquisition in translation. */
  CA_28(
      Level.MUST,
      Subject.TRANSLATE,
      "translate and validate acquire nothing: no cache, no network, no audit entry.",
      "Acquire in ingest, and hand it over as raw corpus or supplementary data."),
  /** Own work is valid. */
  CA_29(
      Level.MUST,
      Subject.VALIDATE,
      "validate accepts what the adapter itself translated.",
      "Do not return a Triumvirate that breaks the schema, a reference or your own domain's rules."),
  /** Every violation. */
  CA_30(
      Level.MUST,
      Subject.VALIDATE,
      "validate reports every violation of structure and of the references between the instruments, each with its"
          + " place, never only the first.",
      "Call TwoPhaseValidation.validate, and add your domain's own checks to it."),
  /** Validation is a question. */
  CA_31(
      Level.MUST,
      Subject.VALIDATE,
      "validate changes nothing and gives the same answer every time, with the coverage that the envelope states.",
      "Keep no state between calls; take the coverage from the envelope."),
  /** Structured errors. */
  CA_32(
      Level.MUST,
      Subject.ERRORS,
      "Every error is structured: a code of the families ING_, TRN_, VAL_, TRD_ or JSN_, the phase it arose in, the"
          + " element concerned, a message and a remedy; an exception's time is the context's.",
      "Throw AdapterException with AdapterError.of(Finding.of(code, message).from(element), context.time().now())."),
  /** The record. */
  CA_33(
      Level.MUST,
      Subject.AUDIT,
      "auditEntry hands each event to the context's log, once and unchanged, and does nothing else.",
      "Implement it as context.auditLog().append(event)."),
  /** The run's record. */
  CA_34(
      Level.MUST,
      Subject.AUDIT,
      "A run leaves every event of the specification, in order, and a failed run the failure.",
      "Write no audit entries of your own beside those that the host hands in."),
  /** Two clients. */
  CA_35(
      Level.MUST,
      Subject.ISOLATION,
      "Nothing passes from one client's instance to another's: no corpus, no configuration, no state.",
      "Keep nothing in static fields; keep what must last in the context's cache."),
  /** Own client. */
  CA_36(
      Level.MUST,
      Subject.ISOLATION,
      "Another client, or another configuration, gives another triumvirate_id.",
      "Take the client and the configuration's hash from the instance's own context."),
  /** Threads. */
  CA_37(
      Level.MUST,
      Subject.ISOLATION,
      "An instance may be called from several threads at once.",
      "Keep no mutable fields; make what a call needs inside the call."),
  /** Deadlines. */
  CA_38(
      Level.MUST,
      Subject.TIME,
      "Every step ends within the host's deadline.",
      "Bound your loops and recursion by the size of the input."),
  /** Interruption. */
  CA_39(
      Level.SHOULD,
      Subject.TIME,
      "A step that is interrupted ends soon: the host interrupts what runs past its deadline.",
      "Check Thread.interrupted() in long loops, and do not swallow InterruptedException."),
  /** Canonical corpora. */
  CA_40(
      Level.MUST,
      Subject.CORPORA,
      "The adapter brings canonical corpora: for each corpus type at least one that is translated, with the"
          + " Triumvirate it gives, and at least one that is refused, with its codes.",
      "Put them under META-INF/triumvirate/corpora/ADAPTER_ID in the adapter's jar"
          + " (docs/spec/certification.md)."),
  /** Every corpus of a file. */
  CA_41(
      Level.MUST,
      Subject.CORPORA,
      "corpora gives every corpus of a payload, each once and in the payload's order; a payload of one corpus is"
          + " given back as it is, and so is one that is not the adapter's own.",
      "Give each part what it needs to be read by itself, such as a table's header; return Stream.of(payload) for"
          + " everything else."),
  /** Taking apart is not acquiring. */
  CA_42(
      Level.MUST,
      Subject.CORPORA,
      "corpora answers for any bytes whatever, acquires nothing, and gives the same parts every time.",
      "Look at the payload's own bytes only, and leave it to ingest to say what is wrong with a part."),
  /** One corpus where one is expected. */
  CA_43(
      Level.MUST,
      Subject.INGEST,
      "ingest refuses a payload of several corpora with ING_SEVERAL_CORPORA; it picks none of them.",
      "Refuse in ingest whatever corpora would take apart.");

  /** How binding an obligation is (RFC 2119). */
  public enum Level {
    /** No certificate without it. */
    MUST,
    /** Reported, not required. */
    SHOULD
  }

  /** What an obligation is about. */
  public enum Subject {
    /** Who the adapter is. */
    VERSION,
    /** Saying what a payload is. */
    IDENTIFY,
    /** Acquiring a corpus. */
    INGEST,
    /** Translating it. */
    TRANSLATE,
    /** Validating a Triumvirate. */
    VALIDATE,
    /** What an adapter says when it cannot go on. */
    ERRORS,
    /** The audit trail. */
    AUDIT,
    /** Clients and threads. */
    ISOLATION,
    /** Deadlines. */
    TIME,
    /** What an adapter is held against. */
    CORPORA
  }

  private final Level level;
  private final Subject subject;
  private final String text;
  private final String remedy;

  Obligation(Level level, Subject subject, String text, String remedy) {
    this.level = level;
    this.subject = subject;
    this.text = text;
    this.remedy = remedy;
  }

  /**
   * The number as the specification writes it.
   *
   * @return for example {@code CA-07}
   */
  public String id() {
    return name().replace('_', '-').toUpperCase(Locale.ROOT);
  }

  /**
   * How binding it is.
   *
   * @return the level
   */
  public Level level() {
    return level;
  }

  /**
   * What it is about.
   *
   * @return the subject
   */
  public Subject subject() {
    return subject;
  }

  /**
   * What it demands.
   *
   * @return one sentence
   */
  public String text() {
    return text;
  }

  /**
   * What an author can do who finds it broken.
   *
   * @return one or two sentences
   */
  public String remedy() {
    return remedy;
  }
}
