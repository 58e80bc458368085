/**
 * Writes a DOCX as plain text into a package prepared at build time (skeleton.docx, made by docx4j
 * in the tests). All markup goes through MarkupSink, which closes what it opens and escapes all
 * text.
 */
@NullMarked
package online.ucca.triumvirate.output.document.docx;

import org.jspecify.annotations.NullMarked;
