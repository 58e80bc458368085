/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.output.one;

import org.jspecify.annotations.NullMarked;
