/**
 * The {@code triumvirate} command: results on standard output, progress and messages on standard
 * error, exit status 0 done, 1 refused, 2 usage, 3 environment.
 */
@NullMarked
package online.ucca.triumvirate.cli;

import org.jspecify.annotations.NullMarked;
