/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.delivery;

import org.jspecify.annotations.NullMarked;
