/** What is beside the pages of a tagged PDF. */
@NullMarked
package online.ucca.triumvirate.output.document.tagged;

import org.jspecify.annotations.NullMarked;
