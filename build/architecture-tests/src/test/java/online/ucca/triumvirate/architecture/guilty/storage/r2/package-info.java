/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.storage.r2;

import org.jspecify.annotations.NullMarked;
