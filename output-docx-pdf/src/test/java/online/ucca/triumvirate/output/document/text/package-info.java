/** Tests of how texts are taken apart. */
@NullMarked
package online.ucca.triumvirate.output.document.text;

import org.jspecify.annotations.NullMarked;
