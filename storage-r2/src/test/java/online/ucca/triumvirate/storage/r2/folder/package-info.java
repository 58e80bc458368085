/** A folder's objects on a disk that fails. */
@NullMarked
package online.ucca.triumvirate.storage.r2.folder;

import org.jspecify.annotations.NullMarked;
