/** The commands that exchange instruments with other standards. */
@NullMarked
package online.ucca.triumvirate.cli.exchange;

import org.jspecify.annotations.NullMarked;
