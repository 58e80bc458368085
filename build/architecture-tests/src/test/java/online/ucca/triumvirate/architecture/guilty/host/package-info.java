/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.host;

import org.jspecify.annotations.NullMarked;
