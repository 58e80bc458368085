/** Tests of what the renderer of PDF keeps to itself. */
@NullMarked
package online.ucca.triumvirate.output.document.pdf;

import org.jspecify.annotations.NullMarked;
