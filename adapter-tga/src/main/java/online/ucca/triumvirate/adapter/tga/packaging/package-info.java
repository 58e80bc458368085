/**
 * The language of packaging rules: from the register's sentences to rules that can be decided. What
 * is not understood word by word to its end is not understood at all, and stays as it is.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.packaging;

import org.jspecify.annotations.NullMarked;
