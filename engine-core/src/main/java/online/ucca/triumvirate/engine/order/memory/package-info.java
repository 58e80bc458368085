/**
 * Tenants, offers and orders as long as the process lives: for tests, and for programs that have no
 * database.
 */
@NullMarked
package online.ucca.triumvirate.engine.order.memory;

import org.jspecify.annotations.NullMarked;
