/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.output.two;

import org.jspecify.annotations.NullMarked;
