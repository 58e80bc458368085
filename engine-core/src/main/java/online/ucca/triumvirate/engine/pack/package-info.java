/**
 * Packs: what an assessor prints and an auditor checks, composed from a Triumvirate and from
 * nothing else. What makes the packs of one world makes those of every other.
 */
@NullMarked
package online.ucca.triumvirate.engine.pack;

import org.jspecify.annotations.NullMarked;
