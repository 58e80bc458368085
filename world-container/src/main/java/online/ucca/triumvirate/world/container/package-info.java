/**
 * A world's container: the folder of its manifest, tables, endpoints, tools and documentation
 * (world container specification §4 to §7, §11). It is made whole, checked whole, and reported on.
 */
@NullMarked
package online.ucca.triumvirate.world.container;

import org.jspecify.annotations.NullMarked;
