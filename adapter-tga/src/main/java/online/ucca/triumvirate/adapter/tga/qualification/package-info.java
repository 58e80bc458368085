/** A qualification, skill set or accredited course between its source and its Triumvirate. */
@NullMarked
package online.ucca.triumvirate.adapter.tga.qualification;

import org.jspecify.annotations.NullMarked;
