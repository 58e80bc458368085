/**
 * Elements and performance criteria, from tables of every shape that the register has, from styled
 * paragraphs, and from lists without numbers.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.element;

import org.jspecify.annotations.NullMarked;
