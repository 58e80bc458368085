/** Purchases as a payment provider tells of them, and what becomes of them. */
@NullMarked
package online.ucca.triumvirate.engine.payment;

import org.jspecify.annotations.NullMarked;
