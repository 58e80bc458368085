/**
 * The adapter of training.gov.au: what it declares, what it recognises, how it acquires a unit, and
 * the domain's own coherence. Readers turn each source format into one intermediate unit; one
 * translator turns that into the Triumvirate.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga;

import org.jspecify.annotations.NullMarked;
