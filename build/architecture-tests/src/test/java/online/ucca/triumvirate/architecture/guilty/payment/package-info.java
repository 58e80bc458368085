/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.payment;

import org.jspecify.annotations.NullMarked;
