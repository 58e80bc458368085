/**
 * The catalogue of what a world's authority has published, as a port: what can be searched, looked
 * up and imported. A world's database keeps it.
 */
@NullMarked
package online.ucca.triumvirate.engine.catalogue;

import org.jspecify.annotations.NullMarked;
