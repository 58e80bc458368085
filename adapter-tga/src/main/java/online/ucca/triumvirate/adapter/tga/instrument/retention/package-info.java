/** Reads the file of retention facts, each with its standing. */
@NullMarked
package online.ucca.triumvirate.adapter.tga.instrument.retention;

import org.jspecify.annotations.NullMarked;
