/**
 * Packs: what an assessor prints and an auditor checks, composed from a Triumvirate and from
 * nothing else. What makes an Australian pack makes an American one.
 */
@NullMarked
package online.ucca.triumvirate.engine.pack;

import org.jspecify.annotations.NullMarked;
