/**
 * Lays a document out with Flying Saucer: a tree built directly, one fixed style sheet, fonts from
 * memory, a sealed user agent, and everything that would change from run to run fixed.
 */
@NullMarked
package online.ucca.triumvirate.output.document.pdf;

import org.jspecify.annotations.NullMarked;
