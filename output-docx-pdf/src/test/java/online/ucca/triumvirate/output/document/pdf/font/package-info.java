/** Tests of the faces and their widths. */
@NullMarked
package online.ucca.triumvirate.output.document.pdf.font;

import org.jspecify.annotations.NullMarked;
