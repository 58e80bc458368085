/**
 * Draws a document as tagged PDF with Open HTML to PDF: the tree and the style sheet of the plain
 * PDF, and beside what is seen the structure that assistive technology reads.
 */
@NullMarked
package online.ucca.triumvirate.output.document.tagged;

import org.jspecify.annotations.NullMarked;
