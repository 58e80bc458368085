/**
 * Rules that turn the source's statements into questions, observable behaviours and volumes, for
 * sources in English. They keep the source's words together and add only fixed phrases; nothing is
 * paraphrased.
 */
@NullMarked
package online.ucca.triumvirate.engine.pack.wording;

import org.jspecify.annotations.NullMarked;
