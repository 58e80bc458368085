/** CASE packages as instruments, and back. */
@NullMarked
package online.ucca.triumvirate.exchange.casenet;

import org.jspecify.annotations.NullMarked;
