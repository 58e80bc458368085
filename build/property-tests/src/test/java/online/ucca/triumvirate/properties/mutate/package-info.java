/**
 * The catalogue of what can be wrong with one Triumvirate, each kind with the codes that are right
 * for it, and the trial that holds a gate to them.
 */
@NullMarked
package online.ucca.triumvirate.properties.mutate;

import org.jspecify.annotations.NullMarked;
