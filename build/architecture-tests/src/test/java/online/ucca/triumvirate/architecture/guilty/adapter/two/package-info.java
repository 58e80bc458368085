/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.adapter.two;

import org.jspecify.annotations.NullMarked;
