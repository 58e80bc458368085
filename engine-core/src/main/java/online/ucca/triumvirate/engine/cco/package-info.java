/**
 * Makes CCOs from accepted Triumvirates, by following explicit members only: no rule's text is ever
 * interpreted.
 */
@NullMarked
package online.ucca.triumvirate.engine.cco;

import org.jspecify.annotations.NullMarked;
