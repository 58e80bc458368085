/** Tests of the styles that are remembered. */
@NullMarked
package online.ucca.triumvirate.output.document.pdf.style;

import org.jspecify.annotations.NullMarked;
