/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.adapter.one;

import org.jspecify.annotations.NullMarked;
