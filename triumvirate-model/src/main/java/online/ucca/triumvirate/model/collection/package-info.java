/** How values take in collections. */
@NullMarked
package online.ucca.triumvirate.model.collection;

import org.jspecify.annotations.NullMarked;
