/** Commands that report on finished Triumvirates: they read, and make nothing. */
@NullMarked
package online.ucca.triumvirate.cli.report;

import org.jspecify.annotations.NullMarked;
