/**
 * XML from outside, read within limits: no document types, no entities but the five, nothing
 * fetched, bounded size, nesting and number of elements and attributes.
 */
@NullMarked
package online.ucca.triumvirate.corpus.xml;

import org.jspecify.annotations.NullMarked;
