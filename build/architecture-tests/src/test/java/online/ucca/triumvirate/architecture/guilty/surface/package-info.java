/** A package that the guilty house exports. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.surface;

import org.jspecify.annotations.NullMarked;
