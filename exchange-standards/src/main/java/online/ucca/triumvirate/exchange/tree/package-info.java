/** Trees of JSON, for the forms of all standards. */
@NullMarked
package online.ucca.triumvirate.exchange.tree;

import org.jspecify.annotations.NullMarked;
