/**
 * What a world holds of a register: syncs that fetch many codes and can be resumed, what each of
 * them found, and how that differs from what was held before.
 */
@NullMarked
package online.ucca.triumvirate.world.holding;

import org.jspecify.annotations.NullMarked;
