/**
 * The faces that are embedded in every PDF, and how wide their characters are: what a layout asks
 * for most often, and is remembered for all documents and threads.
 */
@NullMarked
package online.ucca.triumvirate.output.document.pdf.font;

import org.jspecify.annotations.NullMarked;
