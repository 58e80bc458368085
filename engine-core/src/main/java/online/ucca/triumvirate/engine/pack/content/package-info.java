/**
 * The documents of a pack as blocks: what stands in them, in which order, in which words. Nothing
 * here knows DOCX or PDF, and every word that belongs to a regulator comes from the Triumvirate's
 * labels.
 */
@NullMarked
package online.ucca.triumvirate.engine.pack.content;

import org.jspecify.annotations.NullMarked;
