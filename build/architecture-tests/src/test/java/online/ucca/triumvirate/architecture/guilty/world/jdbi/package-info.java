/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.world.jdbi;

import org.jspecify.annotations.NullMarked;
