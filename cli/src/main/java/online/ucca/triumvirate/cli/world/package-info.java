/**
 * The commands that work on a world's container: the folder of its manifest, tables and endpoints.
 */
@NullMarked
package online.ucca.triumvirate.cli.world;

import org.jspecify.annotations.NullMarked;
