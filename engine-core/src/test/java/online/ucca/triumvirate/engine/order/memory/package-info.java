/** The memory of orders against the contracts, and contracts against books that break them. */
@NullMarked
package online.ucca.triumvirate.engine.order.memory;

import org.jspecify.annotations.NullMarked;
