/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.exchange;

import org.jspecify.annotations.NullMarked;
