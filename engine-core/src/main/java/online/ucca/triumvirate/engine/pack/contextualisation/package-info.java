/**
 * What a provider adds to a generic pack, so that it fits its people, place and equipment: values,
 * how they are read from a document, and the port to whoever takes in its logo.
 */
@NullMarked
package online.ucca.triumvirate.engine.pack.contextualisation;

import org.jspecify.annotations.NullMarked;
