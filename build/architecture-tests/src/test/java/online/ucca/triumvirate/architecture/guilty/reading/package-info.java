/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.reading;

import org.jspecify.annotations.NullMarked;
