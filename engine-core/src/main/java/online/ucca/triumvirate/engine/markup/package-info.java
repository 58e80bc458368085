/**
 * Markup as plain text, for the files that learning systems read: XML, and HTML that is XML too.
 * Knows no format. Text is data here: it is checked and escaped, never interpreted.
 */
@NullMarked
package online.ucca.triumvirate.engine.markup;

import org.jspecify.annotations.NullMarked;
