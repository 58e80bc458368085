package online.ucca.triumvirate.model.error;

/**
 * Every code that this project reports, each with its severity, phase, meaning and remedy; {@code
 * docs/spec/errors.md} is this list for people, kept equal by a test. A code, once released, keeps
 * its meaning.
 *
 * <p>Families: {@code ING_}, {@code TRN_}, {@code VAL_} and {@code TRD_} are the specification's
 * (spec §3.4); {@code JSN_} reading JSON, {@code SIG_} proofs, {@code KEY_} keys, {@code REG_}
 * registration, {@code PCK_} packs, {@code CCO_} capability objects and their lives, {@code VFY_}
 * verification, {@code CRT_} certification, {@code ENV_} surroundings, {@code AUD_} audit trail,
 * {@code EXC_} exchange with other standards, {@code STO_} stored objects, {@code ORD_} orders,
 * {@code PAY_} payments, {@code DLV_} messages, {@code WRK_} work, {@code WLD_} worlds.
 */
public enum ErrorCode {
  /** The bytes are not valid UTF-8. */
  JSN_NOT_UTF8(
      Severity.FATAL,
      Phase.VALIDATION,
      "The bytes are not valid UTF-8.",
      "Save the document as UTF-8 without a byte order mark."),
  /** The text is not JSON (RFC 8259), or something follows it. */
  JSN_SYNTAX(
      Severity.FATAL,
      Phase.VALIDATION,
      "The text is not JSON (RFC 8259), or something follows it.",
      "Correct the text at the place named; a truncated file must be fetched again."),
  /** An object has the same member twice. */
  JSN_DUPLICATE_KEY(
      Severity.FATAL,
      Phase.VALIDATION,
      "An object has the same member twice.",
      "Remove one of the two; which one was meant cannot be told."),
  /** The document nests deeper than the limit. */
  JSN_TOO_DEEP(
      Severity.FATAL,
      Phase.VALIDATION,
      "The document nests deeper than the limit.",
      "Flatten the document; no real corpus needs such depth."),
  /** The document is larger than the limit. */
  JSN_TOO_LARGE(
      Severity.FATAL,
      Phase.VALIDATION,
      "The document is larger than the limit.",
      "Split the document, or raise the limit where you embed the reader."),
  /** A number is not an integer within ±(2^53−1). */
  JSN_NUMBER(
      Severity.FATAL,
      Phase.VALIDATION,
      "A number is not an integer within ±(2^53−1).",
      "Write whole numbers within that range; write anything else as a string."),
  /** A string holds half of a surrogate pair, which is no character. */
  JSN_LONE_SURROGATE(
      Severity.FATAL,
      Phase.VALIDATION,
      "A string holds half of a surrogate pair, which is no character.",
      "Write the whole character or remove the half."),
  /** The document is not a JSON object. */
  JSN_NOT_AN_OBJECT(
      Severity.FATAL,
      Phase.VALIDATION,
      "The document is not a JSON object.",
      "Give one object; a list of documents is a batch of files."),
  /** Several installed adapters recognise this source. */
  ING_AMBIGUOUS_CORPUS(
      Severity.FATAL,
      Phase.INGESTION,
      "Several installed adapters recognise this source.",
      "Name the world with --world; `triumvirate adapters` lists what is installed."),
  /** No installed adapter recognises this source. */
  ING_UNSUPPORTED_CORPUS(
      Severity.FATAL,
      Phase.INGESTION,
      "No installed adapter recognises this source.",
      "See `triumvirate adapters` for the source formats that are read; name the world with --world."),
  /** A file of many corpora where one is expected (CA-43). */
  ING_SEVERAL_CORPORA(
      Severity.FATAL,
      Phase.INGESTION,
      "The file holds several corpora, and one is expected here.",
      "Name the file .csv or .jsonl and translate it as a batch, which takes it apart, or give the one corpus that is meant."),
  /** The source is not one of a product that this adapter translates. */
  ING_NOT_A_UNIT(
      Severity.FATAL,
      Phase.INGESTION,
      "The source is not one of a product that this adapter translates.",
      "Give the source of the product itself, whole, as the adapter's page in docs says."),
  /**
   * The code names a corpus that this client has not received yet, and this adapter does not fetch.
   */
  ING_NOT_IN_CACHE(
      Severity.FATAL,
      Phase.INGESTION,
      "The code names a corpus that this client has not received yet, and it may not or cannot be fetched.",
      "Give the source as a file once; from then on its code is enough. An adapter that fetches needs the network."),
  /** A cache entry does not have the hash it was stored with; it was not used. */
  ING_CACHE_CORRUPT(
      Severity.FATAL,
      Phase.INGESTION,
      "A cache entry does not have the hash it was stored with; it was not used.",
      "Give the source as a file again, or acquire it again with refresh: it replaces the entry."),
  /** The source cannot be read in the form that it claims to have. */
  ING_UNREADABLE(
      Severity.FATAL,
      Phase.INGESTION,
      "The source cannot be read in the form that it claims to have.",
      "Fetch the source again, whole."),
  /** The network cannot be used at this point. */
  ING_NETWORK_NOT_ALLOWED(
      Severity.FATAL,
      Phase.INGESTION,
      "The adapter asked for the network where it may not use it.",
      "Run without skipping the network; an adapter fetches only while it ingests, on the thread it was called on."),
  /** The source system could not be reached. */
  ING_NETWORK_FAILURE(
      Severity.FATAL,
      Phase.INGESTION,
      "The source system could not be reached, or did not answer in time.",
      "Try again later, or give the source as a file."),
  /** The adapter asked for a host that is neither its source system's nor allowed by name. */
  ING_HOST_NOT_ALLOWED(
      Severity.FATAL,
      Phase.INGESTION,
      "The adapter asked for a host that is neither its source system's nor allowed by name.",
      "If the adapter may go beyond its source system, allow the host by name (--allow-host); each use is audited."),
  /** The source system does not have what was asked for. */
  ING_UPSTREAM_404(
      Severity.FATAL,
      Phase.INGESTION,
      "The source system does not have what was asked for.",
      "Check the code, or give the source as a file."),
  /** The source system answered with something else than the document. */
  ING_UPSTREAM_STATUS(
      Severity.FATAL,
      Phase.INGESTION,
      "The source system answered with something else than the document.",
      "Look at the address named, or give the source as a file."),
  /** The source system's answer is larger than the limit. */
  ING_UPSTREAM_TOO_LARGE(
      Severity.FATAL,
      Phase.INGESTION,
      "The source system's answer is larger than the limit.",
      "Give the source as a file, or raise the limit where you embed the host."),
  /** The source system changed while it was read: what was received does not belong together. */
  ING_UPSTREAM_CHANGED(
      Severity.FATAL,
      Phase.INGESTION,
      "The source system changed while it was read: what was received does not belong together.",
      "Acquire it again; of files that were given, give all of one version and no others."),
  /** A fresh copy was asked for and could not be had; what the cache had was used. */
  ING_CACHE_STALE(
      Severity.WARNING,
      Phase.INGESTION,
      "A fresh copy was asked for and could not be had; what the cache had was used.",
      "Ask again when the source system can be reached, or give the source as a file."),
  /**
   * An extraction that is not deterministic does not name the model call that made it, or the
   * adapter does not declare that it has any.
   */
  ING_UNTRACED_EXTRACTION(
      Severity.FATAL,
      Phase.INGESTION,
      "An extraction that is not deterministic does not name the model call that made it, or the adapter does not declare that it has any.",
      "Report it to the adapter's maintainer: such an extraction needs its ModelCall and the declaration deterministic_extraction = false."),
  /** The adapter used its cache or its audit log where it may not. */
  ING_OUT_OF_PLACE(
      Severity.FATAL,
      Phase.INGESTION,
      "The adapter used its cache or its audit log where it may not.",
      "Report it to the adapter's maintainer: it acquires while it ingests, and records what the host hands in."),
  /** The adapter did not recognise or acquire the corpus in the time that it has. */
  ING_DEADLINE_EXCEEDED(
      Severity.FATAL,
      Phase.INGESTION,
      "The adapter did not recognise or acquire the corpus in the time that it has.",
      "Try again; if it happens again, report it to the adapter's maintainer with the corpus."),
  /** What the adapter says of the corpus contradicts what it was given, or itself. */
  ING_INCONSISTENT_RESULT(
      Severity.FATAL,
      Phase.INGESTION,
      "What the adapter says of the corpus contradicts what it was given, or itself.",
      "Report it to the adapter's maintainer with the corpus; nothing was produced."),
  /** The adapter failed in a way that it should have reported itself. */
  ING_ADAPTER_FAULT(
      Severity.FATAL,
      Phase.INGESTION,
      "The adapter failed in a way that it should have reported itself.",
      "Report it to the adapter's maintainer with the corpus; nothing was produced."),
  /** The source lacks something that its format requires. */
  TRN_MISSING_MEMBER(
      Severity.ERROR,
      Phase.TRANSLATION,
      "The source lacks something that its format requires.",
      "Add it; the place is named."),
  /** The source has something that its format does not know. */
  TRN_UNKNOWN_MEMBER(
      Severity.ERROR,
      Phase.TRANSLATION,
      "The source has something that its format does not know.",
      "Remove it or correct its name; nothing is dropped in silence."),
  /** A value of the source is of another type than its format says. */
  TRN_WRONG_TYPE(
      Severity.ERROR,
      Phase.TRANSLATION,
      "A value of the source is of another type than its format says.",
      "Correct the value at the place named."),
  /** A text that must say something is empty. */
  TRN_EMPTY_TEXT(
      Severity.ERROR,
      Phase.TRANSLATION,
      "A text that must say something is empty.",
      "Fill it in or remove the whole entry."),
  /** The version is not a version number. */
  TRN_BAD_RELEASE(
      Severity.ERROR,
      Phase.TRANSLATION,
      "The version is not a version number.",
      "Write it as the adapter's page in docs says."),
  /** The code cannot be an identifier. */
  TRN_BAD_CODE(
      Severity.ERROR,
      Phase.TRANSLATION,
      "The code cannot be an identifier.",
      "Give the code as the source system writes it, without white space around it."),
  /** The source has no outcomes. */
  TRN_NO_ELEMENTS(
      Severity.ERROR,
      Phase.TRANSLATION,
      "The source has no outcomes.",
      "Fetch the source again; nothing can be assessed without outcomes."),
  /** An outcome has no criteria. */
  TRN_ELEMENT_WITHOUT_CRITERIA(
      Severity.ERROR,
      Phase.TRANSLATION,
      "An outcome has no criteria.",
      "Complete the outcome from the source system; an outcome that cannot be assessed cannot be certified."),
  /** Two outcomes have the same number. */
  TRN_DUPLICATE_ELEMENT(
      Severity.ERROR,
      Phase.TRANSLATION,
      "Two outcomes have the same number.",
      "Correct the numbers from the source system."),
  /** Two criteria have the same number. */
  TRN_DUPLICATE_CRITERION(
      Severity.ERROR,
      Phase.TRANSLATION,
      "Two criteria have the same number.",
      "Correct the numbers from the source system."),
  /** A criterion's number does not belong to its outcome. */
  TRN_MISPLACED_CRITERION(
      Severity.ERROR,
      Phase.TRANSLATION,
      "A criterion's number does not belong to its outcome.",
      "Correct the number or move the criterion."),
  /** A section is there but cannot be read. */
  TRN_SECTION_UNREADABLE(
      Severity.ERROR,
      Phase.TRANSLATION,
      "A section is there but cannot be read.",
      "Fetch the source again; if it is published so, report it to the adapter's maintainer."),
  /** Numbers that do not follow each other. */
  TRN_BROKEN_NUMBERING(
      Severity.ERROR,
      Phase.TRANSLATION,
      "The numbers of outcomes or criteria contradict each other.",
      "Compare the text with what its publisher shows, and translate that instead."),
  /** A number that may be part of a sentence. */
  TRN_NUMBER_IN_SENTENCE(
      Severity.WARNING,
      Phase.TRANSLATION,
      "A number was taken as a criterion's although no sentence ends before it.",
      "Compare the two criteria that it separates with what its publisher shows."),
  /** A number with nothing behind it. */
  TRN_NUMBER_WITHOUT_TEXT(
      Severity.WARNING,
      Phase.TRANSLATION,
      "A list ends with a number that has no text.",
      "Compare the list's end with what its publisher shows; no words of the source are lost."),
  /** Lists that belong together. */
  TRN_UNEQUAL_LISTS(
      Severity.ERROR,
      Phase.TRANSLATION,
      "Two lists whose entries belong together have different lengths.",
      "Correct the two values in the export; which entry belongs to which is not guessed."),
  /** The source has no text in a section that such a source has. */
  TRN_SECTION_NOT_IN_SOURCE(
      Severity.WARNING,
      Phase.TRANSLATION,
      "The source has no text in a section that such a source has.",
      "Nothing is invented. Give a source that carries the section, or complete it by hand where the documents say so."),
  /** A section of the source says that it does not apply. */
  TRN_SECTION_NOT_APPLICABLE(
      Severity.INFO,
      Phase.TRANSLATION,
      "A section of the source says that it does not apply.",
      "Nothing to do; the section is recorded as saying so."),
  /** No space stands where the source changes its style between two words. */
  TRN_SPACE_LOST(
      Severity.WARNING,
      Phase.TRANSLATION,
      "No space stands where the source changes its style between two words.",
      "The words are kept as the source has them. Correct them in the source if a space belongs there."),
  /** A clause of a governing instrument is not, or not wholly, in the source. */
  TRN_CLAUSE_NOT_IN_SOURCE(
      Severity.WARNING,
      Phase.TRANSLATION,
      "A clause of a governing instrument is not, or not wholly, in the source.",
      "Nothing is filled in. Give the instrument's whole text, or read the clause where it is published."),
  /** A line of a governing instrument cannot be placed among its clauses. */
  TRN_CLAUSE_UNREADABLE(
      Severity.ERROR,
      Phase.TRANSLATION,
      "A line of a governing instrument cannot be placed among its clauses.",
      "Correct the line named; the pages of the world, in docs/worlds, say how each instrument is written."),
  /** A governing instrument of the corpus is repealed. */
  TRN_INSTRUMENT_REPEALED(
      Severity.WARNING,
      Phase.TRANSLATION,
      "A governing instrument of the corpus is repealed.",
      "Its rules say which time they apply to; leave it out if you need today's rules only."),
  /** The source has an element that its format does not know; its text was kept. */
  TRN_ELEMENT_UNKNOWN(
      Severity.WARNING,
      Phase.TRANSLATION,
      "The source has an element that its format does not know; its text was kept.",
      "Compare the text at the place named with what is published, and report the element to the adapter's maintainer."),
  /** The source leaves a value out or contradicts itself about it; the value named was taken. */
  TRN_VALUE_ASSUMED(
      Severity.WARNING,
      Phase.TRANSLATION,
      "The source leaves a value out or contradicts itself about it; the value named was taken.",
      "Check the value named, or fetch the source again from where it is published."),
  /** The designator of a clause is not the one that was expected where it stands. */
  TRN_IRREGULAR_DESIGNATOR(
      Severity.WARNING,
      Phase.TRANSLATION,
      "The designator of a clause is not the one that was expected where it stands.",
      "The clause is kept at the place that fits best, with a citation of its own. Compare the place named with the instrument where it is published."),
  /** A text was decoded with the wrong charset before it came here. */
  TRN_MOJIBAKE(
      Severity.WARNING,
      Phase.TRANSLATION,
      "A text was decoded with the wrong charset before it came here.",
      "It is kept as it stands. Fetch the source again, or compare the text with what its publisher shows."),
  /** The source lists only a part of the credentials that its outcomes count toward. */
  TRN_CREDENTIALS_INCOMPLETE(
      Severity.WARNING,
      Phase.TRANSLATION,
      "The source lists only a part of the credentials that its outcomes count toward.",
      "Use a source that carries the whole list if you need it."),
  /** The outcomes' source certifies something that is none of the credentials. */
  TRN_CERTIFIED_CREDENTIAL_UNKNOWN(
      Severity.WARNING,
      Phase.TRANSLATION,
      "The source of the outcomes certifies something that is none of the credentials: no credential requires its outcomes.",
      "Compare its title with the credentials' titles; report it to the adapter's maintainer if they name the same thing."),
  /** A value of the adapter instance's configuration cannot be used. */
  TRN_BAD_CONFIGURATION(
      Severity.ERROR,
      Phase.TRANSLATION,
      "A value of the adapter instance's configuration cannot be used.",
      "Correct the value; the adapter's page in docs says what each is for."),
  /** Text that was read as content stands nowhere in the result. */
  TRN_TEXT_LOST(
      Severity.ERROR,
      Phase.TRANSLATION,
      "Text that was read as content stands nowhere in the result.",
      "Report it to the adapter's author with the source: the adapter drops text that it read."),
  /** Words stand under another number than their own; they were put where they belong. */
  TRN_TEXT_MOVED(
      Severity.WARNING,
      Phase.TRANSLATION,
      "Words stand under another number than their own; they were put where they belong.",
      "Compare the two numbers with the published document, and correct the source."),
  /** A criterion's identifier says another kind than the list that it stands in. */
  TRN_KIND_CONTRADICTED(
      Severity.WARNING,
      Phase.TRANSLATION,
      "A criterion's identifier says another kind than the list that it stands in.",
      "The identifier counts. Compare it with the published document, and correct the source."),
  /** The source lists no outcomes of the credential. */
  TRN_NO_UNIT_GRID(
      Severity.ERROR,
      Phase.TRANSLATION,
      "The source lists no outcomes of the credential.",
      "Give the list of its outcomes too (--with FILE)."),
  /** The list of outcomes and the packaging rules do not name the same outcomes in the same way. */
  TRN_UNIT_LISTS_DIFFER(
      Severity.WARNING,
      Phase.TRANSLATION,
      "The list of outcomes and the packaging rules do not name the same outcomes in the same way.",
      "Compare the two with what their publisher shows; both are kept, and the list decides what is core."),
  /** The outcomes listed cannot meet what the packaging rules ask for. */
  TRN_PACKAGING_UNMET(
      Severity.ERROR,
      Phase.TRANSLATION,
      "The outcomes listed cannot meet what the packaging rules ask for.",
      "Fetch the source again, whole; a list is incomplete, or a count is wrong."),
  /** A sentence of the packaging rules is not understood; it is kept in its own words. */
  TRN_PACKAGING_NOT_UNDERSTOOD(
      Severity.WARNING,
      Phase.TRANSLATION,
      "A sentence of the packaging rules is not understood; it is kept in its own words.",
      "A person decides on it; whether given outcomes satisfy the rules stays open until then."),
  /** The adapter returned no Triumvirate and no error. */
  TRN_INCOMPLETE_RESULT(
      Severity.ERROR,
      Phase.TRANSLATION,
      "The adapter returned no Triumvirate and no error.",
      "Report it to the adapter's maintainer with the corpus."),
  /** The adapter did not translate or validate in the time that it has. */
  TRN_DEADLINE_EXCEEDED(
      Severity.FATAL,
      Phase.TRANSLATION,
      "The adapter did not translate or validate in the time that it has.",
      "Report it to the adapter's maintainer with the corpus; nothing was produced."),
  /** What the adapter made contradicts its declaration, the corpus, or itself. */
  TRN_INCONSISTENT_RESULT(
      Severity.FATAL,
      Phase.TRANSLATION,
      "What the adapter made contradicts its declaration, the corpus, or itself.",
      "Report it to the adapter's maintainer with the corpus; nothing was produced."),
  /** The adapter failed in a way that it should have reported itself. */
  TRN_ADAPTER_FAULT(
      Severity.FATAL,
      Phase.TRANSLATION,
      "The adapter failed in a way that it should have reported itself.",
      "Report it to the adapter's maintainer with the corpus; nothing was produced."),
  /** A required member is missing. */
  VAL_MISSING_REQUIRED_FIELD(
      Severity.ERROR,
      Phase.VALIDATION,
      "A required member is missing.",
      "Add the member at the place named (docs/spec/triumvirate.md)."),
  /** A member is not part of the schema. */
  VAL_UNKNOWN_MEMBER(
      Severity.ERROR,
      Phase.VALIDATION,
      "A member is not part of the schema.",
      "Remove it, or put it under extensions with a reverse-DNS name."),
  /** A value is of the wrong type. */
  VAL_WRONG_TYPE(
      Severity.ERROR,
      Phase.VALIDATION,
      "A value is of the wrong type.",
      "Correct the type at the place named."),
  /** A value is outside what the schema allows. */
  VAL_BAD_VALUE(
      Severity.ERROR,
      Phase.VALIDATION,
      "A value is outside what the schema allows.",
      "Correct the value at the place named."),
  /** A list that must not be empty is empty. */
  VAL_EMPTY_ARRAY(
      Severity.ERROR,
      Phase.VALIDATION,
      "A list that must not be empty is empty.",
      "Complete the list; an instrument without content certifies nothing."),
  /** Two things in one scope have the same id. */
  VAL_DUPLICATE_ID(
      Severity.ERROR,
      Phase.VALIDATION,
      "Two things in one scope have the same id.",
      "Give each its own id."),
  /** A reference points to nothing. */
  VAL_DANGLING_REFERENCE(
      Severity.ERROR,
      Phase.VALIDATION,
      "A reference points to nothing.",
      "Correct the reference or add what it points to."),
  /** Credentials, criteria, rules or instruments depend on each other in a circle. */
  VAL_CIRCULAR_DEPENDENCY(
      Severity.ERROR,
      Phase.VALIDATION,
      "Credentials, criteria, rules or instruments depend on each other in a circle.",
      "Remove one of the links on the path named."),
  /** A date is not a real ISO 8601 date. */
  VAL_BAD_DATE(
      Severity.ERROR,
      Phase.VALIDATION,
      "A date is not a real ISO 8601 date.",
      "Write it as YYYY-MM-DD, with a day that exists."),
  /** A period is not an ISO 8601 duration. */
  VAL_BAD_PERIOD(
      Severity.ERROR,
      Phase.VALIDATION,
      "A period is not an ISO 8601 duration.",
      "Write it like P2Y, P24M or P30D."),
  /** Core and elective counts do not add up to the total. */
  VAL_PACKAGING_INCOHERENT(
      Severity.ERROR,
      Phase.VALIDATION,
      "Core and elective counts do not add up to the total.",
      "Correct the counts, or leave out the one that the source does not state."),
  /** The count of unmapped elements is not that of the elements listed. */
  VAL_COVERAGE_INCOHERENT(
      Severity.ERROR,
      Phase.VALIDATION,
      "The count of unmapped elements is not that of the elements listed.",
      "List every unmapped element with its reason, and count them."),
  /** The envelope is not marked as valid by its adapter. */
  VAL_NOT_VALIDATED(
      Severity.ERROR,
      Phase.VALIDATION,
      "The envelope is not marked as valid by its adapter.",
      "Run the adapter's validation; an unvalidated Triumvirate cannot be submitted."),
  /** Compliance Ruleset contains instrument reference only, no clause-level rules. */
  VAL_RULESET_REFERENCE_ONLY(
      Severity.WARNING,
      Phase.VALIDATION,
      "Compliance Ruleset contains instrument reference only, no clause-level rules.",
      "Add the instrument's own text to the corpus to get its rules."),
  /** The document is not a Triumvirate. */
  TRD_NOT_A_TRIUMVIRATE(
      Severity.FATAL,
      Phase.VALIDATION,
      "The document is not a Triumvirate.",
      "Give a Triumvirate as `triumvirate translate` writes it."),
  /** One of the three instruments is missing. */
  TRD_INCOMPLETE_INSTRUMENTS(
      Severity.ERROR,
      Phase.VALIDATION,
      "One of the three instruments is missing.",
      "Give all three; an instrument alone is not accepted."),
  /** The engine does not accept this schema version. */
  TRD_SCHEMA_VERSION_UNSUPPORTED(
      Severity.FATAL,
      Phase.VALIDATION,
      "The engine does not accept this schema version.",
      "Translate the source again with an adapter that produces a version the engine accepts."),
  /** Another content was accepted under this triumvirate_id. */
  TRD_CONTENT_CHANGED(
      Severity.FATAL,
      Phase.VALIDATION,
      "Another content was accepted under this triumvirate_id.",
      "Translate the source again with an adapter whose version says that it changed: new content gets a"
          + " new id, and what was accepted stays as it is."),
  /**
   * The two Triumvirates represent different instruments, neither of which supersedes the other.
   */
  TRD_DIFFERENT_INSTRUMENT(
      Severity.ERROR,
      Phase.VALIDATION,
      "The two Triumvirates represent different instruments, neither of which supersedes the other.",
      "Compare two versions of one instrument, or an instrument with the one that is declared to supersede it."),
  /** The document has no proof. */
  SIG_MISSING(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The document has no proof.",
      "Use the signed original; a document without a proof is not accepted."),
  /** The proof is not a well-formed Data Integrity proof. */
  SIG_MALFORMED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The proof is not a well-formed Data Integrity proof.",
      "Use the signed original; the proof was damaged."),
  /** The proof uses a cryptographic suite that is not accepted. */
  SIG_UNKNOWN_SUITE(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The proof uses a cryptographic suite that is not accepted.",
      "Sign with eddsa-jcs-2022."),
  /** The proof was made with a key that is not trusted here. */
  SIG_UNKNOWN_KEY(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The proof was made with a key that is not trusted here.",
      "If you trust its owner: to verify, name the public key with --trust; to submit, register it for the adapter."),
  /** The signature does not fit the document: one of the two was altered. */
  SIG_INVALID(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The signature does not fit the document: one of the two was altered.",
      "Use the unaltered original."),
  /** The key that made the proof is not valid yet. */
  SIG_KEY_NOT_YET_VALID(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The key that made the proof is not valid yet.",
      "Sign with a key that is valid, or submit when this one is."),
  /** The key that made the proof has expired. */
  SIG_KEY_EXPIRED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The key that made the proof has expired.",
      "Sign with a key that is valid: name it with --key. `triumvirate adapters history` lists the keys."),
  /** The key that made the proof, or is to make one, was revoked. */
  SIG_KEY_REVOKED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The key that made the proof, or is to make one, was revoked.",
      "Sign with another key; a revoked one never counts again."),
  /** The proof says that it was made when its key did not count. */
  SIG_OUTSIDE_KEY_VALIDITY(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The proof says that it was made when its key did not count.",
      "Do not trust the document: have it signed again with a valid key. If SOURCE_DATE_EPOCH set its time, set a later one."),
  /** The proof says that it was made in the future. */
  SIG_CREATED_IN_FUTURE(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The proof says that it was made in the future.",
      "Set the clock of whoever signed right and sign again."),
  /** The key file holds no Ed25519 key that can be read. */
  KEY_UNREADABLE(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The key file holds no Ed25519 key that can be read.",
      "Give a PEM file (PKCS#8) or a PKCS#12 file with one Ed25519 key, as `triumvirate keygen`, OpenSSL or keytool"
          + " writes it."),
  /** The key file is encrypted, or is to be, and no passphrase was given. */
  KEY_PASSPHRASE_NEEDED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The key file is encrypted, or is to be, and no passphrase was given.",
      "Set TRIUMVIRATE_KEY_PASSPHRASE, name a file that holds it with --passphrase-file, or run the command in a"
          + " terminal, where it asks."),
  /** The passphrase does not open the key file, or the file was damaged. */
  KEY_WRONG_PASSPHRASE(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The passphrase does not open the key file, or the file was damaged.",
      "Give the passphrase that the file was encrypted with."),
  /** The key file exists already and is never overwritten. */
  KEY_EXISTS(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The key file exists already and is never overwritten.",
      "Choose another name, or move the old key away."),
  /** The adapter is not registered here. */
  REG_NOT_REGISTERED(
      Severity.ERROR,
      Phase.VALIDATION,
      "The adapter is not registered here.",
      "Register the adapter, with its key, for the client; a world registers what is installed."),
  /** The adapter is registered here, but not for this client. */
  REG_WRONG_CLIENT(
      Severity.ERROR,
      Phase.VALIDATION,
      "The adapter is registered here, but not for this client.",
      "Submit to the world of the client that the Triumvirate names, or register the adapter for that client."),
  /** The adapter is registered for this client, but not in this version. */
  REG_VERSION_NOT_REGISTERED(
      Severity.ERROR,
      Phase.VALIDATION,
      "The adapter is registered for this client, but not in this version.",
      "Register this version, or translate the source again with one that is registered."),
  /** The adapter's registration is not active. */
  REG_NOT_ACTIVE(
      Severity.ERROR,
      Phase.VALIDATION,
      "The adapter's registration is not active.",
      "Activate the registration, or use an adapter that is active."),
  /** The schema version is not the one that the adapter is registered for. */
  REG_SCHEMA_VERSION_DIFFERS(
      Severity.ERROR,
      Phase.VALIDATION,
      "The schema version is not the one that the adapter is registered for.",
      "Translate with the registered version of the adapter; another schema version needs another adapter version."),
  /** The registration cannot go from its state to that one. */
  REG_ILLEGAL_TRANSITION(
      Severity.ERROR,
      Phase.VALIDATION,
      "The registration cannot go from its state to that one.",
      "See docs/spec/registration.md for the legal transitions; `triumvirate adapters history` shows the state."),
  /** The registration has this key already. */
  REG_KEY_KNOWN(
      Severity.ERROR,
      Phase.VALIDATION,
      "The registration has this key already.",
      "Give another key; each stands in a registration once."),
  /** The key is revoked; a revoked key never comes back. */
  REG_KEY_REVOKED(
      Severity.ERROR,
      Phase.VALIDATION,
      "The key is revoked; a revoked key never comes back.",
      "Make a new key with `triumvirate keygen`."),
  /** The registration has no such key. */
  REG_KEY_UNKNOWN(
      Severity.ERROR,
      Phase.VALIDATION,
      "The registration has no such key.",
      "See `triumvirate adapters history` for the keys that it has."),
  /** The file of registrations is damaged, or was changed by hand; it was not touched. */
  REG_FILE_DAMAGED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The file of registrations is damaged, or was changed by hand; it was not touched.",
      "Put back the last good copy. Without one, keep the file as evidence and move it away: the world then registers what is installed anew."),
  /** Two installed implementations have the same id, or one has none. */
  REG_AMBIGUOUS_ID(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "Two installed implementations have the same id, or one has none.",
      "Remove one of the two from the class path."),
  /** An installed adapter cannot be loaded or started. */
  REG_BROKEN_ADAPTER(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "An installed adapter cannot be loaded or started.",
      "Repair or remove the adapter named; report it to its maintainer."),
  /** An adapter's declaration is incomplete, or differs from one time to the next. */
  REG_BAD_DECLARATION(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "An adapter's declaration is incomplete, or differs from one time to the next.",
      "Report it to the adapter's maintainer."),
  /**
   * The Triumvirate has no performance or no knowledge evidence, so that its pack would be
   * incomplete.
   */
  PCK_EVIDENCE_MISSING(
      Severity.ERROR,
      Phase.PACKAGING,
      "The Triumvirate has no performance or no knowledge evidence, so that its pack would be incomplete.",
      "Use a source that carries the evidence, or accept an incomplete pack with --allow-partial; its cover then says so."),
  /** A requirement is covered by no item of the pack. */
  PCK_UNCOVERED_REQUIREMENT(
      Severity.ERROR,
      Phase.PACKAGING,
      "A requirement is covered by no item of the pack.",
      "Report it; a pack with a gap is never written."),
  /** A character could not be drawn and was replaced by U+FFFD. */
  PCK_CHARACTER_REPLACED(
      Severity.WARNING,
      Phase.PACKAGING,
      "A character could not be drawn and was replaced by U+FFFD.",
      "Check the text at the replaced characters against the source."),
  /** What a pack is to be drawn with is not installed. */
  PCK_RENDERER_MISSING(
      Severity.FATAL,
      Phase.PACKAGING,
      "What a pack is to be drawn with is not installed.",
      "Add the module that the message names to the class path, or leave out the option that asks for it."),
  /** A colour can hardly be read on white paper, or white words on it. */
  PCK_LOW_CONTRAST(
      Severity.ERROR,
      Phase.PACKAGING,
      "A colour can hardly be read on white paper, or white words on it.",
      "Choose a darker one: the contrast against white must be at least 4.5:1 (WCAG 2.1, 1.4.3)."),
  /** The logo cannot be taken. */
  PCK_LOGO_REFUSED(
      Severity.ERROR,
      Phase.PACKAGING,
      "The logo cannot be taken.",
      "Give a PNG or JPEG file of at most 2 MB and 4000 by 4000 pixels that does not move."),
  /** The instruments cannot stand in one pack. */
  PCK_CLUSTER_MIXED(
      Severity.ERROR,
      Phase.PACKAGING,
      "The instruments cannot stand in one pack.",
      "Put instruments of one world, jurisdiction and language into one pack, each once."),
  /** The archive is not a pack, or cannot be read. */
  PCK_NOT_A_PACK(
      Severity.FATAL,
      Phase.PACKAGING,
      "The archive is not a pack, or cannot be read.",
      "Use the original file."),
  /**
   * A file of the pack does not have the hash that its manifest states, is missing, or is not
   * listed.
   */
  PCK_FILE_ALTERED(
      Severity.ERROR,
      Phase.PACKAGING,
      "A file of the pack does not have the hash that its manifest states, is missing, or is not listed.",
      "Use the unaltered original."),
  /** The pack's manifest is not complete, or contradicts itself. */
  PCK_MANIFEST_INCOMPLETE(
      Severity.ERROR,
      Phase.PACKAGING,
      "The pack's manifest is not complete, or contradicts itself.",
      "Have the pack made anew: whoever signed it did not use this engine, or another version of it."),
  /** The document is not of a CCO's form. */
  CCO_MALFORMED(
      Severity.FATAL,
      Phase.VERIFICATION,
      "The document is not of a CCO's form.",
      "Use the CCO as its processor made it; its members stand in docs/spec/cco.md."),
  /** A proof was taken out of the CCO. */
  CCO_PROOF_STRIPPED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "A proof was taken out of the CCO.",
      "Use the original, with every proof; nobody else can put one back."),
  /** The CCO has more proofs than the processor's and the domain expert's. */
  CCO_PROOF_SURPLUS(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The CCO has more proofs than the processor's and the domain expert's.",
      "Use the original; whoever else vouches for a CCO does so in a document of their own."),
  /** The proofs of the CCO do not stand in the order in which they were made. */
  CCO_PROOFS_REORDERED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The proofs of the CCO do not stand in the order in which they were made.",
      "Use the unaltered original."),
  /** The domain expert's proof does not build on the processor's. */
  CCO_CHAIN_BROKEN(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The domain expert's proof does not build on the processor's.",
      "Use the unaltered original, or process the Triumvirate again and have it signed by `triumvirate cosign`."),
  /** The domain expert's proof says that it is older than the processor's, on which it builds. */
  CCO_PROOFS_OUT_OF_TIME(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The domain expert's proof says that it is older than the processor's, on which it builds.",
      "Set the clock of whoever signed right, process the Triumvirate again and have it signed anew."),
  /** The first proof of the CCO was not made with its issuer's key. */
  CCO_NOT_BY_ISSUER(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The first proof of the CCO was not made with its issuer's key.",
      "Use the original; the processor signs first, and is the issuer."),
  /** One key made both proofs of the CCO, or is to make both. */
  CCO_SAME_KEY(
      Severity.ERROR,
      Phase.VERIFICATION,
      "One key made both proofs of the CCO, or is to make both.",
      "Have the domain expert sign, with a key of their own."),
  /** The key does not count in the role in which it signed, or is to sign. */
  CCO_WRONG_ROLE(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The key does not count in the role in which it signed, or is to sign.",
      "Have whoever holds that role sign; if the key's role is recorded wrongly, say which is right with --trust ROLE=KEYFILE."),
  /** The CCO's id does not follow from its content. */
  CCO_ID_DIFFERS(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The CCO's id does not follow from its content.",
      "Do not trust whoever signed it, or their tools: process the Triumvirate again."),
  /** The CCO is processed and not issued: the domain expert has not signed. */
  CCO_NOT_ISSUED(
      Severity.WARNING,
      Phase.VERIFICATION,
      "The CCO is processed and not issued: the domain expert has not signed.",
      "Have the domain expert sign it: `triumvirate cosign`."),
  /** The CCO is issued already. */
  CCO_ALREADY_ISSUED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The CCO is issued already.",
      "Nothing needs to be done; to renew it, process its Triumvirate again with --renew and have that signed."),
  /** The domain expert was asked and did not consent. */
  CCO_NOT_CONSENTED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The domain expert was asked and did not consent.",
      "Nothing was signed. Run the command again once what it shows is right."),
  /** The CCO is not valid yet. */
  CCO_NOT_YET_VALID(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The CCO is not valid yet.",
      "Wait for the day from which it is valid, or ask about that day with --at."),
  /** When the term of a credential ends cannot be computed. */
  CCO_TERM_UNKNOWN(
      Severity.ERROR,
      Phase.VERIFICATION,
      "When the term of a credential ends cannot be computed.",
      "Correct the period in the source and process it again; nobody can rely on a term without an end that is known."),
  /** The CCO has expired: the term of each of its credentials is over. */
  CCO_EXPIRED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The CCO has expired: the term of each of its credentials is over.",
      "Renew it: process its Triumvirate with --renew, and have that signed."),
  /** The CCO was replaced by a renewed one. */
  CCO_RENEWED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The CCO was replaced by a renewed one.",
      "Use the one that replaces it."),
  /** The CCO was replaced by that of a newer Triumvirate. */
  CCO_SUPERSEDED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The CCO was replaced by that of a newer Triumvirate.",
      "Use the one that replaces it."),
  /** The CCO was revoked. */
  CCO_REVOKED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The CCO was revoked.",
      "Do not rely on it; ask its issuer why."),
  /** What has become of the CCO is not known: not both of its status lists are at hand. */
  CCO_STATUS_UNKNOWN(
      Severity.WARNING,
      Phase.VERIFICATION,
      "What has become of the CCO is not known: not both of its status lists are at hand.",
      "Get the lists from the issuer and name each with --status."),
  /** A status list of the CCO does not count. */
  CCO_STATUS_LIST_REFUSED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "A status list of the CCO does not count.",
      "Get the list from the CCO's issuer again, unaltered."),
  /** A CCO's state does not lead to the one it was to become. */
  CCO_ILLEGAL_TRANSITION(
      Severity.ERROR,
      Phase.PROCESSING,
      "A CCO's state does not lead to the one it was to become.",
      "See `triumvirate cco show` for its life; the message names what is legal from its state."),
  /** A transition would come before the one before it. */
  CCO_TIME_BACKWARDS(
      Severity.ERROR,
      Phase.PROCESSING,
      "A transition would come before the one before it.",
      "Set the clock right, and unset SOURCE_DATE_EPOCH; a proof's time is what its signer's clock showed."),
  /** No such CCO was processed in this world. */
  CCO_UNKNOWN(
      Severity.ERROR,
      Phase.PROCESSING,
      "No such CCO was processed in this world.",
      "See `triumvirate cco list`, or open the world that processed it (TRIUMVIRATE_HOME)."),
  /** The CCO is another issuer's, whose status lists this key cannot sign. */
  CCO_OTHER_ISSUER(
      Severity.ERROR,
      Phase.PROCESSING,
      "The CCO is another issuer's, whose status lists this key cannot sign.",
      "Give the key that issued it with --key; to cosign, with --processor-key."),
  /** There is nothing of this Triumvirate that could be renewed. */
  CCO_NOTHING_TO_RENEW(
      Severity.ERROR,
      Phase.PROCESSING,
      "There is nothing of this Triumvirate that could be renewed.",
      "Process it without --renew."),
  /** A CCO of a newer version of the instrument was issued before. */
  CCO_NEWER_ISSUED(
      Severity.ERROR,
      Phase.PROCESSING,
      "A CCO of a newer version of the instrument was issued before.",
      "Use the newer one; if the older version is to stand, revoke the newer one first."),
  /** The address of the status lists is another issuer's. */
  CCO_STATUS_LISTS_TAKEN(
      Severity.ERROR,
      Phase.PROCESSING,
      "The address of the status lists is another issuer's.",
      "Give each issuer an address of its own with --status-lists."),
  /** The file of CCOs' lives is damaged. */
  CCO_REGISTER_DAMAGED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The file of CCOs' lives is damaged.",
      "Restore it from a backup: no place in a status list may be given twice. Never edit it by hand."),
  /** A status list credential cannot be read as one. */
  CCO_STATUS_LIST_MALFORMED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "A status list credential cannot be read as one.",
      "Get the list from its issuer again, as `triumvirate cco status-lists` writes it."),
  /** The file is not a Triumvirate, a CCO, a pack or a certificate. */
  VFY_UNKNOWN_KIND(
      Severity.ERROR,
      Phase.VERIFICATION,
      "The file is not a Triumvirate, a CCO, a pack or a certificate.",
      "Give a file that this project made."),
  /** The proof holds; its key has expired since. */
  VFY_KEY_EXPIRED_SINCE(
      Severity.INFO,
      Phase.VERIFICATION,
      "The proof holds; its key has expired since.",
      "Nothing, if the date of signing is known from elsewhere; the date in a proof is what the signer says."),
  /** The proof holds if it is as old as it says; its key was revoked since. */
  VFY_KEY_REVOKED_SINCE(
      Severity.WARNING,
      Phase.VERIFICATION,
      "The proof holds if it is as old as it says; its key was revoked since.",
      "Look for the date in the audit log or in what the engine accepted: whoever stole the key can sign with an earlier date."),
  /** A canonical corpus of an adapter cannot be read. */
  CRT_BAD_CORPUS(
      Severity.ERROR,
      Phase.VERIFICATION,
      "A canonical corpus of an adapter cannot be read.",
      "Correct the file named; docs/spec/certification.md says what belongs into it."),
  /** The command line is not one that the command understands. */
  CLI_USAGE(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The command line is not one that the command understands.",
      "See `triumvirate --help`, or a command's name and --help."),
  /** Two sources of one batch give a file of the same name; the first one's was written. */
  CLI_SAME_OUTPUT(
      Severity.ERROR,
      Phase.INGESTION,
      "Two sources of one batch give a file of the same name; the first one's was written.",
      "Give one source for each instrument and version, or run the other into a folder of its own."),
  /** The corpus.json of a folder does not say which files make one corpus. */
  CLI_BAD_CORPUS_FOLDER(
      Severity.ERROR,
      Phase.INGESTION,
      "The corpus.json of a folder does not say which files make one corpus.",
      "Correct it at the place named; docs/spec/corpus-folder.md says what belongs into it."),
  /** The command failed by a fault of its own. */
  CLI_INTERNAL(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The command failed by a fault of its own.",
      "Report it with the command that you ran and the input; set TRIUMVIRATE_DEBUG=1 to see where."),
  /** A file cannot be read. */
  ENV_FILE_UNREADABLE(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "A file cannot be read.",
      "Check that it exists and that you may read it."),
  /** A file or folder cannot be written. */
  ENV_FILE_UNWRITABLE(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "A file or folder cannot be written.",
      "Check that the folder exists, that you may write to it and that the disk has space."),
  /** The engine gave no usable answer; whether it has the Triumvirate is not known. */
  ENV_SUBMISSION_FAILED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The engine gave no usable answer; whether it has the Triumvirate is not known.",
      "Submit it again: the same content is answered as it was the first time."),
  /** The work was interrupted before it ended. */
  ENV_INTERRUPTED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The work was interrupted before it ended.",
      "Run it again."),
  /** Too many steps of an adapter still run although their time is over. */
  ENV_RUNAWAY_STEPS(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "Too many steps of an adapter still run although their time is over.",
      "Restart the program, and report it to the adapter's maintainer."),
  /** A folder that a command is to make is there already. */
  ENV_FOLDER_EXISTS(
      Severity.ERROR,
      Phase.ENVIRONMENT,
      "A folder that a command is to make is there already.",
      "Name a folder that does not exist; nothing is written over."),
  /** An audit entry could not be put on disk; nothing is done without a record. */
  AUD_WRITE_FAILED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "An audit entry could not be put on disk; nothing is done without a record.",
      "Check the disk; the adapter instance has stopped."),
  /**
   * The adapter dropped, doubled or altered an audit entry, or wrote one of its own; the host wrote
   * what was missing.
   */
  AUD_ENTRY_MISHANDLED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The adapter dropped, doubled or altered an audit entry, or wrote one of its own; the host wrote what was missing.",
      "Report it to the adapter's maintainer; nothing was delivered."),
  /** An event cannot stand in an audit log. */
  AUD_BAD_EVENT(
      Severity.FATAL,
      Phase.VALIDATION,
      "An event cannot stand in an audit log.",
      "Use member names that the log does not use itself, and keep identifiers short."),
  /** A line of an audit log is not an entry: a member is missing, unknown or wrong. */
  AUD_ENTRY_MALFORMED(
      Severity.FATAL,
      Phase.VERIFICATION,
      "A line of an audit log is not an entry: a member is missing, unknown or wrong.",
      "Keep the file as it is, as evidence; find out who could write to it."),
  /** A line of an audit log is not the RFC 8785 form of its entry, ended by one line feed. */
  AUD_NOT_CANONICAL(
      Severity.FATAL,
      Phase.VERIFICATION,
      "A line of an audit log is not the RFC 8785 form of its entry, ended by one line feed.",
      "Keep the file as it is, as evidence; find out who could write to it."),
  /** An audit entry does not have the hash that it states. */
  AUD_HASH_MISMATCH(
      Severity.FATAL,
      Phase.VERIFICATION,
      "An audit entry does not have the hash that it states.",
      "Keep the file as it is, as evidence; find out who could write to it."),
  /** An audit entry does not name the hash of the entry before it. */
  AUD_CHAIN_BROKEN(
      Severity.FATAL,
      Phase.VERIFICATION,
      "An audit entry does not name the hash of the entry before it.",
      "Keep the file as it is, as evidence; find out who could write to it."),
  /** The numbers of audit entries have a gap, or go back. */
  AUD_SEQUENCE_BROKEN(
      Severity.FATAL,
      Phase.VERIFICATION,
      "The numbers of audit entries have a gap, or go back.",
      "Keep the file as it is, as evidence; find out who could write to it."),
  /** An audit entry is of another adapter or client than the log. */
  AUD_FOREIGN_ENTRY(
      Severity.FATAL,
      Phase.VERIFICATION,
      "An audit entry is of another adapter or client than the log.",
      "Keep the file as it is, as evidence; find out who could write to it."),
  /** An audit log ends in the middle of a record, which was never acknowledged. */
  AUD_TORN_RECORD(
      Severity.ERROR,
      Phase.VERIFICATION,
      "An audit log ends in the middle of a record, which was never acknowledged.",
      "Run any command that writes to the log: it puts the torn record aside and goes on."),
  /** The file with an audit entry's detail is not there. */
  AUD_DETAIL_MISSING(
      Severity.FATAL,
      Phase.VERIFICATION,
      "The file with an audit entry's detail is not there.",
      "Bring the file back from a copy; its name is its hash."),
  /** The file with an audit entry's detail does not have the hash that the entry states. */
  AUD_DETAIL_ALTERED(
      Severity.FATAL,
      Phase.VERIFICATION,
      "The file with an audit entry's detail does not have the hash that the entry states.",
      "Keep the file as it is, as evidence; find out who could write to it."),
  /** A file is not a signed checkpoint or proof in the C2SP formats. */
  AUD_NOTE_MALFORMED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "A file is not a signed checkpoint or proof in the C2SP formats.",
      "Give the file as it was exported."),
  /** A checkpoint is of another log. */
  AUD_CHECKPOINT_FOREIGN(
      Severity.ERROR,
      Phase.VERIFICATION,
      "A checkpoint is of another log.",
      "Give a checkpoint of this log; its first line names the log."),
  /** An audit log has fewer entries than a checkpoint says it had. */
  AUD_TRUNCATED(
      Severity.FATAL,
      Phase.VERIFICATION,
      "An audit log has fewer entries than a checkpoint says it had.",
      "Keep the file as it is, as evidence; find out who could write to it."),
  /** The entries of an audit log are not those that a checkpoint was signed for. */
  AUD_HISTORY_CHANGED(
      Severity.FATAL,
      Phase.VERIFICATION,
      "The entries of an audit log are not those that a checkpoint was signed for.",
      "Keep the file as it is, as evidence; find out who could write to it."),
  /** There is no such entry, or no checkpoint covers it yet. */
  AUD_NO_SUCH_ENTRY(
      Severity.ERROR,
      Phase.VERIFICATION,
      "There is no such entry, or no checkpoint covers it yet.",
      "Count entries from 0; a checkpoint is made when the instance is closed or its world exported."),
  /**
   * A file of exported evidence does not have the hash that the manifest states, is missing, or is
   * not listed.
   */
  AUD_EXPORT_ALTERED(
      Severity.ERROR,
      Phase.VERIFICATION,
      "A file of exported evidence does not have the hash that the manifest states, is missing, or is not listed.",
      "Use the unaltered original."),
  /** The audit log does not continue its own hash chain. */
  AUD_DAMAGED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The audit log does not continue its own hash chain.",
      "Keep the file as evidence and find out who changed it; start the instance with a new log."),
  /** The index over an audit log says something else than the log. */
  AUD_INDEX_DIFFERS(
      Severity.FATAL,
      Phase.VERIFICATION,
      "The index over an audit log says something else than the log.",
      "Verify the log with `triumvirate audit verify`, and find out who changed which; `triumvirate audit index --anew` indexes the log again."),
  /** The world's database cannot be opened, read or written. */
  DBS_UNAVAILABLE(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The world's database cannot be opened, read or written.",
      "Check the database's place, that the disk has space and that the server runs; nothing was changed: do it again."),
  /** The world's database was made by a newer version. */
  DBS_SCHEMA_NEWER(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The world's database was made by a newer version of this program.",
      "Use that version; a database is never taken back to an older schema."),
  /** A search of the catalogue asks for something that there is not. */
  CAT_BAD_QUERY(
      Severity.ERROR,
      Phase.VALIDATION,
      "A search of the catalogue asks for something that there is not.",
      "Correct the parameter named."),
  /** A row of a list of entries cannot be taken into the catalogue. */
  CAT_BAD_ROW(
      Severity.ERROR,
      Phase.INGESTION,
      "A row of a list of entries cannot be taken into the catalogue.",
      "Correct the row, and import the list again: nothing of it was taken in."),
  /** No installed world describes a list with these columns. */
  CAT_UNKNOWN_FORMAT(
      Severity.ERROR,
      Phase.INGESTION,
      "No installed world describes a list with these columns.",
      "Give a list as its register exports it; docs/spec/database.md says which are known and how to describe another."),
  /** The document is no CFPackage of CASE. */
  EXC_NOT_CASE(
      Severity.FATAL,
      Phase.VALIDATION,
      "The document is no CFPackage of CASE 1.0 or 1.1.",
      "Give the answer of the CASE service's CFPackages endpoint: one object with the member CFDocument."),
  /** Items of a competency framework are each other's children. */
  EXC_CIRCLE(
      Severity.ERROR,
      Phase.VALIDATION,
      "Items of a competency framework are, by way of isChildOf, children of themselves.",
      "Remove one of the associations on the path named; a framework is a tree."),
  /** A number has more digits than a double keeps. */
  EXC_NUMBER(
      Severity.FATAL,
      Phase.VALIDATION,
      "A number of another standard's document has more digits than a double-precision number keeps.",
      "Write it with at most 15 significant digits, or as a string; nothing is rounded in silence."),
  /** CASE does not say something that an instrument says. */
  EXC_NOT_STATED(
      Severity.WARNING,
      Phase.TRANSLATION,
      "The other standard does not say something that an instrument says.",
      "Where 'not stated' stands, write what applies before the instrument becomes part of a Triumvirate; look at evidence types, too."),
  /** The framework has no items. */
  EXC_NO_OUTCOMES(
      Severity.WARNING,
      Phase.TRANSLATION,
      "The framework has no items, and the instrument therefore no outcomes.",
      "Import the framework that holds the items; a Triumvirate without outcomes is refused."),
  /** The extension with what CASE says beyond the instrument does not fit the instrument. */
  EXC_EXTENSION_MISMATCH(
      Severity.ERROR,
      Phase.VALIDATION,
      "The extension that keeps what another standard says beyond the instrument is missing or does not fit the instrument.",
      "Import the framework again, or export a Triumvirate without the extension: its package is then made from the instrument alone."),
  /** The file is nothing that can be exported. */
  EXC_NOT_EXPORTABLE(
      Severity.FATAL,
      Phase.VALIDATION,
      "The file is nothing that this standard has a form for.",
      "Give a Triumvirate; for CASE an outcome instrument that was imported will do, too."),
  /** A text is no key of an object. */
  STO_BAD_KEY(
      Severity.ERROR,
      Phase.VALIDATION,
      "A text is no key of an object.",
      "Make keys of a collection and ids, in lower case, by the factories of ObjectKey; codes and titles have no place in them."),
  /** A presigned URL cannot be valid for that long. */
  STO_BAD_EXPIRY(
      Severity.ERROR,
      Phase.VALIDATION,
      "A presigned URL cannot be valid for that long.",
      "Ask for whole seconds, from one second to seven days; a quarter of an hour is usual."),
  /** This store gives no presigned URLs. */
  STO_NO_LINKS(
      Severity.ERROR,
      Phase.ENVIRONMENT,
      "This store gives no presigned URLs.",
      "Stream the object through the program itself, or keep the world's objects in a bucket."),
  /** There is no such object. */
  STO_MISSING(
      Severity.ERROR,
      Phase.ENVIRONMENT,
      "There is no such object.",
      "Check the key; an object is there once its write was acknowledged."),
  /** Another content is stored under the key; it was left as it is. */
  STO_EXISTS(
      Severity.ERROR,
      Phase.ENVIRONMENT,
      "Another content is stored under the key; it was left as it is.",
      "Use another id for another content, or replace the object on purpose."),
  /**
   * Bytes do not have the hash that they should have; nothing was acknowledged or handed out as
   * good.
   */
  STO_INTEGRITY(
      Severity.FATAL,
      Phase.VERIFICATION,
      "Bytes do not have the hash that they should have; nothing was acknowledged or handed out as good.",
      "Try again; if it stays so, the content was altered: bring it back from a copy, and look at the disk or the store."),
  /** The store has no space for the object; nothing was acknowledged. */
  STO_FULL(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The store has no space for the object; nothing was acknowledged.",
      "Make space and try again; a restart is not needed."),
  /** The store does not let these credentials, or this user, do that. */
  STO_ACCESS_DENIED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The store does not let these credentials, or this user, do that.",
      "Check the credentials and rights of the bucket, or the owner and mode of the folder."),
  /** The store did not do it, or did not say so in time; nothing was acknowledged. */
  STO_UNAVAILABLE(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The store did not do it, or did not say so in time; nothing was acknowledged.",
      "Try again: the same content under the same key is stored once, however often it is tried."),
  /** No such tenant is known in this world, or it is suspended. */
  ORD_UNKNOWN_TENANT(
      Severity.FATAL,
      Phase.PROCESSING,
      "No such tenant is known in this world, or it is suspended.",
      "Enter the tenant first, or lift its suspension; then let the purchase arrive again."),
  /** The tenant has ordered something else under this idempotency key. */
  ORD_KEY_REUSED(
      Severity.FATAL,
      Phase.PROCESSING,
      "The tenant has ordered something else under this idempotency key.",
      "Give every purchase a key of its own."),
  /** There is no such order or pack, or it is not this tenant's. */
  ORD_NOT_FOUND(
      Severity.FATAL,
      Phase.PROCESSING,
      "There is no such order or pack, or it is not this tenant's.",
      "Check the id, and who is asking."),
  /** The world has no accepted Triumvirate for this code. */
  ORD_NOT_OFFERED(
      Severity.FATAL,
      Phase.PROCESSING,
      "The world has no accepted Triumvirate for this code.",
      "Translate and submit the source that the code names, offer it, and queue the order again."),
  /** What was paid is not what the price list asks for. */
  ORD_AMOUNT_DIFFERS(
      Severity.FATAL,
      Phase.PROCESSING,
      "What was paid is not what the price list asks for.",
      "Compare the purchase with the price list; refund it, or queue the order again once they agree."),
  /** The line of the order has another pack already. */
  ORD_PACK_DIFFERS(
      Severity.FATAL,
      Phase.PROCESSING,
      "The line of the order has another pack already.",
      "Two workers made different packs of one order: they run different versions or configurations."),
  /** The order cannot go from its state to that one. */
  ORD_ILLEGAL_TRANSITION(
      Severity.FATAL,
      Phase.PROCESSING,
      "The order cannot go from its state to that one.",
      "Look at the order's state and failure."),
  /** The price list is not what its schema says. */
  ORD_BAD_PRICES(
      Severity.FATAL,
      Phase.PROCESSING,
      "The price list is not what its schema says.",
      "Correct the place named."),
  /** The payment provider did not sign this event. */
  PAY_BAD_SIGNATURE(
      Severity.FATAL,
      Phase.PROCESSING,
      "The payment provider did not sign this event.",
      "Check the signing secret of the endpoint; an event that stays unsigned was forged or altered."),
  /** The event was signed too long ago, or its time lies ahead. */
  PAY_STALE(
      Severity.FATAL,
      Phase.PROCESSING,
      "The event was signed too long ago, or its time lies ahead.",
      "Let the provider send it again, and set the clock."),
  /** The event tells of a paid purchase that cannot be understood. */
  PAY_BAD_EVENT(
      Severity.FATAL,
      Phase.PROCESSING,
      "The event tells of a paid purchase that cannot be understood.",
      "Complete what the checkout writes into the purchase, and send the event again."),
  /** The message could not be handed over now. */
  DLV_UNAVAILABLE(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The message could not be handed over now.",
      "Nothing is lost: it is sent again later. Check the server and the credentials if it stays so."),
  /** The message was refused for good. */
  DLV_REFUSED(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The message was refused for good.",
      "Correct the recipient's address; the pack is ready all the same."),
  /** The queue of work cannot be used. */
  WRK_UNAVAILABLE(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The queue of work cannot be used.",
      "Check that the database can be reached; work that was put in is not lost."),
  /** The work on an order failed by a fault of the program, and was given up. */
  WRK_FAILED(
      Severity.FATAL,
      Phase.PROCESSING,
      "The work on an order failed by a fault of the program, and was given up.",
      "Report it with what the worker logged; queue the order again once it is mended."),
  /** The world's configuration is not what its schema says. */
  WLD_BAD_CONFIG(
      Severity.FATAL,
      Phase.VALIDATION,
      "The world's configuration is not what its schema says.",
      "Correct the place named in world.config.json."),
  /** Nothing is installed for the infrastructure that the world names. */
  WLD_NO_PROVIDER(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "Nothing is installed for the infrastructure that the world names.",
      "Put the implementation on the class path, or name another provider in world.config.json."),
  /** The container is not as the specification of world containers says. */
  WLD_NOT_CONFORMING(
      Severity.FATAL,
      Phase.VALIDATION,
      "The container is not as the specification of world containers says.",
      "Correct the place named."),
  /** The world is frozen and takes no change. */
  WLD_FROZEN(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "The world is frozen and takes no change.",
      "Thaw it, or work in another world."),
  /** The archive of the world is damaged, altered, or no such archive. */
  WLD_BAD_ARCHIVE(
      Severity.FATAL,
      Phase.VERIFICATION,
      "The archive of the world is damaged, altered, or no such archive.",
      "Fetch the archive again from where it was kept; a world is restored whole or not at all."),
  /** There is a world already where this one would be put. */
  WLD_EXISTS(
      Severity.FATAL,
      Phase.ENVIRONMENT,
      "There is a world already where this one would be put.",
      "Name another place, or delete that world first.");

  private final Severity severity;
  private final Phase phase;
  private final String meaning;
  private final String remedy;

  ErrorCode(Severity severity, Phase phase, String meaning, String remedy) {
    this.severity = severity;
    this.phase = phase;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /**
   * How serious it is.
   *
   * @return the severity that findings with this code have
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Where it arises.
   *
   * @return the phase that findings with this code have
   */
  public Phase phase() {
    return phase;
  }

  /**
   * What it means.
   *
   * @return one sentence
   */
  public String meaning() {
    return meaning;
  }

  /**
   * What to do about it.
   *
   * @return one or two sentences
   */
  public String remedy() {
    return remedy;
  }
}
