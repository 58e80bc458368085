/** {@code triumvirate cco}: what became of the CCOs that this world made. */
@NullMarked
package online.ucca.triumvirate.cli.life;

import org.jspecify.annotations.NullMarked;
