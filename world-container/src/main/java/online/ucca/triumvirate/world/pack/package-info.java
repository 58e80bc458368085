/** A world's packs: what is ordered, what goes into them, and how they are made. */
@NullMarked
package online.ucca.triumvirate.world.pack;

import org.jspecify.annotations.NullMarked;
