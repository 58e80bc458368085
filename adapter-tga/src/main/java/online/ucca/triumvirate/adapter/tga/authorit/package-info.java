/**
 * The register's own format: AuthorIT XML, whole files and fragments, and the topics that others
 * have drawn out of it as JSON.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.authorit;

import org.jspecify.annotations.NullMarked;
