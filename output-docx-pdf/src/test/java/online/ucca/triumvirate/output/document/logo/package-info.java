/** Tests of how logos are taken in. */
@NullMarked
package online.ucca.triumvirate.output.document.logo;

import org.jspecify.annotations.NullMarked;
