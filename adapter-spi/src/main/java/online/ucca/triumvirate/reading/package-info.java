/**
 * What a reader says while it reads: errors, warnings, decisions, and what became of every passage
 * of the source.
 */
@NullMarked
package online.ucca.triumvirate.reading;

import org.jspecify.annotations.NullMarked;
