/**
 * The renderers of the engine's documents, as the service loader finds them. Both draw with the
 * same colours and sizes; neither reads anything but the document and the resources beside it.
 */
@NullMarked
package online.ucca.triumvirate.output.document;

import org.jspecify.annotations.NullMarked;
