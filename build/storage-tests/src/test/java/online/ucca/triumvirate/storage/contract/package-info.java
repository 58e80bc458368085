/** What every object store does, and what one does in a bucket and in the face of faults. */
@NullMarked
package online.ucca.triumvirate.storage.contract;

import org.jspecify.annotations.NullMarked;
