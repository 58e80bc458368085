/** A package with 21 types. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.crowded;

import org.jspecify.annotations.NullMarked;
