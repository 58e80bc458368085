/**
 * The rules, as data: each obligation of the SPI with the check that an adapter can fail. Checks
 * are grouped by what they look at.
 */
@NullMarked
package online.ucca.triumvirate.certification.rule;

import org.jspecify.annotations.NullMarked;
