/** Tenants, orders, packs, entitlements, messages and offers as rows of the world's database. */
@NullMarked
package online.ucca.triumvirate.world.jdbi.order;

import org.jspecify.annotations.NullMarked;
