package online.ucca.triumvirate.corpus;

import java.net.URI;
import java.time.Instant;

/**
 * How a file came over the network: its provenance, beside its hash.
 *
 * @param uri what was asked for
 * @param at when the answer was received
 * @param status its HTTP status: 200, or 304 if the source system said that nothing had changed
 * @param validators what the source system calls this state of the file
 */
public record Fetch(URI uri, Instant at, int status, Validators validators) {}
