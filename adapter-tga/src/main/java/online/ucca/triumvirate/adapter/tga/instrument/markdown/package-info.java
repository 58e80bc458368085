/**
 * Reads instruments as captured in Markdown: headings for parts and sections, a line for a clause,
 * square brackets and comments for what the capture lacks and where it was taken from.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import org.jspecify.annotations.NullMarked;
