/** Who buys in a world: tenants, each kept from the others. */
@NullMarked
package online.ucca.triumvirate.engine.tenant;

import org.jspecify.annotations.NullMarked;
