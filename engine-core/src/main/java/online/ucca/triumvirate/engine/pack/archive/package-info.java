/** Packs as files: the archive that a person unzips, and its verification, offline, years later. */
@NullMarked
package online.ucca.triumvirate.engine.pack.archive;

import org.jspecify.annotations.NullMarked;
