/** Identifiers and hashes as types, so that one kind can never be taken for another. */
@NullMarked
package online.ucca.triumvirate.model.id;

import org.jspecify.annotations.NullMarked;
