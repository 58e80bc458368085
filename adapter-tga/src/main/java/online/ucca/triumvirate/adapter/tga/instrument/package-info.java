/**
 * Instruments that govern training providers, clause by clause, between their text and the rules of
 * a Triumvirate.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.instrument;

import org.jspecify.annotations.NullMarked;
