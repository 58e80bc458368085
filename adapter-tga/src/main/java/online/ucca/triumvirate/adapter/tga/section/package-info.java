/**
 * From titled blocks to a unit: the one parser of sections, for the current layout and for the one
 * before 2012.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.section;

import org.jspecify.annotations.NullMarked;
