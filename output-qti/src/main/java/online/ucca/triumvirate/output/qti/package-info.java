/**
 * QTI 3.0 packages: an item for each question, a test that puts them in order, and the manifest.
 * Items hold what an answer must have, for the scorer's view only.
 */
@NullMarked
package online.ucca.triumvirate.output.qti;

import org.jspecify.annotations.NullMarked;
