/** The options that several commands share, and what they open. */
@NullMarked
package online.ucca.triumvirate.cli.option;

import org.jspecify.annotations.NullMarked;
