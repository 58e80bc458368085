/** A good adapter of one file of lines. */
@NullMarked
package online.ucca.triumvirate.certification.lines;

import org.jspecify.annotations.NullMarked;
