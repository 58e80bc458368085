/** Structural validation by everit-json-schema. Its types stay inside this package. */
@NullMarked
package online.ucca.triumvirate.schema;

import org.jspecify.annotations.NullMarked;
