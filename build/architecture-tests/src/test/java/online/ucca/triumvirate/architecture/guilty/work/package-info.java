/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.work;

import org.jspecify.annotations.NullMarked;
