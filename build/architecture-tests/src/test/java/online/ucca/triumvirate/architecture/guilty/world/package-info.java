/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.world;

import org.jspecify.annotations.NullMarked;
