/** What purchases become. */
@NullMarked
package online.ucca.triumvirate.engine.payment;

import org.jspecify.annotations.NullMarked;
