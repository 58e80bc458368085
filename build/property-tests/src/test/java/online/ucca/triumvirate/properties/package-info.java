/** What holds of every Triumvirate, tried on generated ones. */
@NullMarked
package online.ucca.triumvirate.properties;

import org.jspecify.annotations.NullMarked;
