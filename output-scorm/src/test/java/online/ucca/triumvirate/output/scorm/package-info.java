/** Tests of the SCORM 1.2 packages. */
@NullMarked
package online.ucca.triumvirate.output.scorm;

import org.jspecify.annotations.NullMarked;
