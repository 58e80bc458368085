/**
 * Verifies a CCO by nothing but its bytes, keys and status lists, and says why (decisions §5).
 * Fetches nothing.
 */
@NullMarked
package online.ucca.triumvirate.model.cco.verify;

import org.jspecify.annotations.NullMarked;
