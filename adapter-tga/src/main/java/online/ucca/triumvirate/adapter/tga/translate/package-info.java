/**
 * Turns a unit into a Triumvirate: the three instruments, the envelope, and the log of every
 * mapping decision.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.translate;

import org.jspecify.annotations.NullMarked;
