/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.model;

import org.jspecify.annotations.NullMarked;
