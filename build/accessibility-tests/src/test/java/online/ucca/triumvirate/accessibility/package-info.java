/** What a machine can check of the promise that a PDF is readable by everyone. */
@NullMarked
package online.ucca.triumvirate.accessibility;

import org.jspecify.annotations.NullMarked;
