/** Adapters with fixed keys, and gates that know them. */
@NullMarked
package online.ucca.triumvirate.properties.sign;

import org.jspecify.annotations.NullMarked;
