/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.signing;

import org.jspecify.annotations.NullMarked;
