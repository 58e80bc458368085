/**
 * Takes logos in: what is no plain PNG or JPEG is refused, what is becomes a picture without
 * anything that the file held beside it.
 */
@NullMarked
package online.ucca.triumvirate.output.document.logo;

import org.jspecify.annotations.NullMarked;
