/** Messages, and what becomes of them. */
@NullMarked
package online.ucca.triumvirate.engine.delivery;

import org.jspecify.annotations.NullMarked;
