/**
 * What a world does with CCOs once they are made: who may sign in what role, and whose proofs
 * count.
 */
@NullMarked
package online.ucca.triumvirate.world.capability;

import org.jspecify.annotations.NullMarked;
