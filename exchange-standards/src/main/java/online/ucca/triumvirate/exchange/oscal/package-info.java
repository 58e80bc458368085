/** A Compliance Ruleset as an OSCAL catalog (NIST OSCAL 1.2.1). */
@NullMarked
package online.ucca.triumvirate.exchange.oscal;

import org.jspecify.annotations.NullMarked;
