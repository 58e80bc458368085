/** The commands about what a world holds of a register: {@code sync} and {@code drift}. */
@NullMarked
package online.ucca.triumvirate.cli.holding;

import org.jspecify.annotations.NullMarked;
