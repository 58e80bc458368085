/** A world's database: where it is, who opens it, and what is brought into it from files. */
@NullMarked
package online.ucca.triumvirate.world.data;

import org.jspecify.annotations.NullMarked;
