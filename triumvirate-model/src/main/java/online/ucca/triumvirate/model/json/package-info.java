/**
 * The model as JSON: strict reading, the canonical form and its digest, JSON-B binding, the
 * published schema and Data Integrity proofs. The only package that knows the Jakarta JSON APIs.
 */
@NullMarked
package online.ucca.triumvirate.model.json;

import org.jspecify.annotations.NullMarked;
