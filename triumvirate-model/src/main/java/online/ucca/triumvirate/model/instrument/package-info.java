/**
 * What all three instruments share: the reference to the source instrument, and sourced statements.
 */
@NullMarked
package online.ucca.triumvirate.model.instrument;

import org.jspecify.annotations.NullMarked;
