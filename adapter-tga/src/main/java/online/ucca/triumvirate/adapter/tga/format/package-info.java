/** The seam for source formats: a further one is a further implementation, listed in one place. */
@NullMarked
package online.ucca.triumvirate.adapter.tga.format;

import org.jspecify.annotations.NullMarked;
