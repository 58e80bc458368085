/** Messages as servers receive them, and servers that do not want them. */
@NullMarked
package online.ucca.triumvirate.delivery;

import org.jspecify.annotations.NullMarked;
