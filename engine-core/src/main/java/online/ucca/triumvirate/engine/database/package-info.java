/**
 * A world's database as ports: what the engine and its hosts keep there, and how an implementation
 * is found and opened.
 */
@NullMarked
package online.ucca.triumvirate.engine.database;

import org.jspecify.annotations.NullMarked;
