/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.schema;

import org.jspecify.annotations.NullMarked;
