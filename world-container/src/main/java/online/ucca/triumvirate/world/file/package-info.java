/** Files of a world's home that several processes read and change. */
@NullMarked
package online.ucca.triumvirate.world.file;

import org.jspecify.annotations.NullMarked;
