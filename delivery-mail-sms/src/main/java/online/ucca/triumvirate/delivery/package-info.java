/** Messages to customers by SMTP and by HTTP (docs/spec/delivery.md). */
@NullMarked
package online.ucca.triumvirate.delivery;

import org.jspecify.annotations.NullMarked;
