/** Instrument 1, the Outcome Specification: what competent performance looks like (spec §2.2). */
@NullMarked
package online.ucca.triumvirate.model.outcome;

import org.jspecify.annotations.NullMarked;
