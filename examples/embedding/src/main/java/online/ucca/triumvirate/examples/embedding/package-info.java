/** A program that makes a pack through the library, as small as it gets. */
@NullMarked
package online.ucca.triumvirate.examples.embedding;

import org.jspecify.annotations.NullMarked;
