/** What packs cost: sums in cents, tax included and shown, from a list that a world configures. */
@NullMarked
package online.ucca.triumvirate.engine.price;

import org.jspecify.annotations.NullMarked;
