/** Tests of the QTI 3.0 packages. */
@NullMarked
package online.ucca.triumvirate.output.qti;

import org.jspecify.annotations.NullMarked;
