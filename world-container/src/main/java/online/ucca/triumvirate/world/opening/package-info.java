/**
 * A world opened from its container: what its configuration means on this machine, and what there
 * is to do with its database, its object store and its orders.
 */
@NullMarked
package online.ucca.triumvirate.world.opening;

import org.jspecify.annotations.NullMarked;
