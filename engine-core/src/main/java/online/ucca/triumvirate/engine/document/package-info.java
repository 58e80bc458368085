/**
 * The document model that every pack is composed in and every renderer draws. It knows what a
 * heading, a table or a tick box means and nothing of DOCX, PDF or any regulator. Text in it is
 * data: a renderer never interprets it as markup.
 */
@NullMarked
package online.ucca.triumvirate.engine.document;

import org.jspecify.annotations.NullMarked;
