/** Tests of the markup that packagers write. */
@NullMarked
package online.ucca.triumvirate.engine.markup;

import org.jspecify.annotations.NullMarked;
