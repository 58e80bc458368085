/**
 * From flat blocks to nested statements and lines, with a record of what became of every word. What
 * the parsers of sections have in common.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.outline;

import org.jspecify.annotations.NullMarked;
