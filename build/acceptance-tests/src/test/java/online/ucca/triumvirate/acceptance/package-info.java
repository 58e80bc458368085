/** The command as a user runs it. */
@NullMarked
package online.ucca.triumvirate.acceptance;

import org.jspecify.annotations.NullMarked;
