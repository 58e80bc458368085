/**
 * Draws whole Triumvirates from a seed: every member of schema 1.0 and 1.1, present and absent,
 * whose references hold by construction.
 */
@NullMarked
package online.ucca.triumvirate.properties.generate;

import org.jspecify.annotations.NullMarked;
