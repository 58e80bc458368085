/** What Stripe signs, and what it may not sign for others. */
@NullMarked
package online.ucca.triumvirate.payment;

import org.jspecify.annotations.NullMarked;
