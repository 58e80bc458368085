/** {@code triumvirate packaging}: whether given units satisfy a credential's packaging rules. */
@NullMarked
package online.ucca.triumvirate.cli.packaging;

import org.jspecify.annotations.NullMarked;
