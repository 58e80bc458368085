/** Tests of what the documents of a pack say. */
@NullMarked
package online.ucca.triumvirate.engine.pack.content;

import org.jspecify.annotations.NullMarked;
