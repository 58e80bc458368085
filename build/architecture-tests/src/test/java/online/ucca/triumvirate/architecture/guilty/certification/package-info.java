/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.certification;

import org.jspecify.annotations.NullMarked;
