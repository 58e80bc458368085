/** Price lists as files. */
@NullMarked
package online.ucca.triumvirate.engine.price;

import org.jspecify.annotations.NullMarked;
