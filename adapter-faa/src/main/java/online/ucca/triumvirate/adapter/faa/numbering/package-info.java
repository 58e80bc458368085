/**
 * How the paragraphs of the law are numbered: what a paragraph begins with, and which place among
 * the open ones its designator gives it.
 */
@NullMarked
package online.ucca.triumvirate.adapter.faa.numbering;

import org.jspecify.annotations.NullMarked;
