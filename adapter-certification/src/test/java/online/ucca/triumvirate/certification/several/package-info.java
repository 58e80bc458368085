/** A good adapter of several files, with a configuration and data from the source system. */
@NullMarked
package online.ucca.triumvirate.certification.several;

import org.jspecify.annotations.NullMarked;
