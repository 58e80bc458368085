/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.corpus;

import org.jspecify.annotations.NullMarked;
