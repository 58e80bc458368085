/** Finds places in documents, by the published schema, and changes one. */
@NullMarked
package online.ucca.triumvirate.properties.place;

import org.jspecify.annotations.NullMarked;
