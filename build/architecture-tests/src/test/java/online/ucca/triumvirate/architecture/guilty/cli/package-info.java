/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.cli;

import org.jspecify.annotations.NullMarked;
