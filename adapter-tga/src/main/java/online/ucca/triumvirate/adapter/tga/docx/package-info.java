/**
 * A unit as a Word document of the register: the zip file, the parts of it that hold text, and the
 * way from styles and numberings to blocks. Nothing that a document refers to is fetched.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.docx;

import org.jspecify.annotations.NullMarked;
