/** No room of the house. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.attic;

import org.jspecify.annotations.NullMarked;
