/**
 * What the host holds an adapter's declaration and results against before it relies on them. Each
 * breach quotes the obligation by its number.
 */
@NullMarked
package online.ucca.triumvirate.host.check;

import org.jspecify.annotations.NullMarked;
