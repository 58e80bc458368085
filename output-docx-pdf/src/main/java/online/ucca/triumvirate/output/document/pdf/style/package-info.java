/**
 * Remembers which declarations of the style sheet hold where in a tree, so that elements are not
 * matched with selectors one by one. What is remembered is shared by documents and threads.
 */
@NullMarked
package online.ucca.triumvirate.output.document.pdf.style;

import org.jspecify.annotations.NullMarked;
