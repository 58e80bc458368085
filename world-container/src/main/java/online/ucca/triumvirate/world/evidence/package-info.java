/**
 * A world's evidence as one folder: what is in it, its signed manifest, what it says of itself, and
 * how it is verified.
 */
@NullMarked
package online.ucca.triumvirate.world.evidence;

import org.jspecify.annotations.NullMarked;
