/** The commands of whoever answers for CCOs. */
@NullMarked
package online.ucca.triumvirate.cli.capability;

import org.jspecify.annotations.NullMarked;
