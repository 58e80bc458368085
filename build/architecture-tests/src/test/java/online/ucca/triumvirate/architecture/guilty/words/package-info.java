/** Knows the words of two worlds. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.words;

import org.jspecify.annotations.NullMarked;
