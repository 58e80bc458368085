/**
 * The port that a new world implements: a corpus adapter, the only code that knows a regulator's
 * own format. The host calls its methods in the order identify, ingest, translate, validate, and
 * gives it everything it needs in an {@link online.ucca.triumvirate.adapter.AdapterContext}.
 * Adapters are trusted code that runs in the host's process: the host bounds the time it waits for
 * them and hands out nothing outside of a step, but it cannot stop a thread that ignores its
 * interruption, nor keep code in its process from what the process may do (ADR-11).
 */
@NullMarked
package online.ucca.triumvirate.adapter;

import org.jspecify.annotations.NullMarked;
