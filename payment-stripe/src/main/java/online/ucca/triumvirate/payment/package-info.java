/** Purchases from the events that Stripe signs (docs/spec/payment.md). */
@NullMarked
package online.ucca.triumvirate.payment;

import org.jspecify.annotations.NullMarked;
