/** Tests of both renderers, and the generator of the DOCX skeleton. */
@NullMarked
package online.ucca.triumvirate.output.document;

import org.jspecify.annotations.NullMarked;
