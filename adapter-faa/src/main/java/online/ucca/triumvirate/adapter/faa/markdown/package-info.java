/** Reads parts of the regulations that were published as Markdown. */
@NullMarked
package online.ucca.triumvirate.adapter.faa.markdown;

import org.jspecify.annotations.NullMarked;
