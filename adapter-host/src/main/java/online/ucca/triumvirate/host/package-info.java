/**
 * Runs adapter instances, one per client: identify, ingest, translate, validate, sign, submit, with
 * an audit entry at every step. It gives adapters their cache, their audit log and their clock, and
 * never sees the engine: what it submits are bytes.
 */
@NullMarked
package online.ucca.triumvirate.host;

import org.jspecify.annotations.NullMarked;
