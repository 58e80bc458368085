/**
 * Reads the rendered page of a unit on training.gov.au. The page is untrusted: size and nesting are
 * bounded and nothing is fetched.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.page;

import org.jspecify.annotations.NullMarked;
