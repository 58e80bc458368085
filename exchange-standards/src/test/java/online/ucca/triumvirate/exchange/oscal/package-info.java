/** Rulesets as OSCAL catalogs. */
@NullMarked
package online.ucca.triumvirate.exchange.oscal;

import org.jspecify.annotations.NullMarked;
