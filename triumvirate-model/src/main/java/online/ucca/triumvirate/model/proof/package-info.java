/**
 * Proofs and the keys behind them, without any cryptography: the ports that signing implementations
 * fill.
 */
@NullMarked
package online.ucca.triumvirate.model.proof;

import org.jspecify.annotations.NullMarked;
