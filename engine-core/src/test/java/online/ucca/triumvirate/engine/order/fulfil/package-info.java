/** Orders made whole, through crashes at every step. */
@NullMarked
package online.ucca.triumvirate.engine.order.fulfil;

import org.jspecify.annotations.NullMarked;
