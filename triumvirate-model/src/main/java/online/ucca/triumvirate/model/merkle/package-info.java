/**
 * The Merkle tree of an audit log (RFC 6962 §2.1): hashes, roots, and proofs that an entry is in a
 * tree and that a tree grew out of an earlier one.
 */
@NullMarked
package online.ucca.triumvirate.model.merkle;

import org.jspecify.annotations.NullMarked;
