/**
 * Lists of what an authority has published, as files: which formats installed worlds describe, and
 * how a file is read row by row.
 */
@NullMarked
package online.ucca.triumvirate.world.catalogue;

import org.jspecify.annotations.NullMarked;
