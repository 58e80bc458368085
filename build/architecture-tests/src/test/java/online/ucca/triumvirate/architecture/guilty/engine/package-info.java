/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.engine;

import org.jspecify.annotations.NullMarked;
