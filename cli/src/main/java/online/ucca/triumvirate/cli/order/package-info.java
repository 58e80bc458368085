/** The commands that work in a world's container: offers, tenants, orders and workers. */
@NullMarked
package online.ucca.triumvirate.cli.order;

import org.jspecify.annotations.NullMarked;
