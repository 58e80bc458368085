/** Instrument 2, the Compliance Ruleset: what operators must do (spec §2.3). */
@NullMarked
package online.ucca.triumvirate.model.ruleset;

import org.jspecify.annotations.NullMarked;
