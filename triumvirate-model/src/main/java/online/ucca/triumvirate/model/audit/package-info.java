/**
 * The audit trail: what is recorded at every step of an adapter instance (spec §3.5, decisions §7).
 */
@NullMarked
package online.ucca.triumvirate.model.audit;

import org.jspecify.annotations.NullMarked;
