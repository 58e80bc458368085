/** Names that say nothing. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.names;

import org.jspecify.annotations.NullMarked;
