/**
 * A unit of competency between its source and its Triumvirate: what every reader produces and the
 * translator consumes. A new source format is a new reader; nothing here knows JSON or HTML.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.unit;

import org.jspecify.annotations.NullMarked;
