/**
 * Whole tables, as they are copied out of a database, put into another one, and frozen: what both
 * databases say differently of themselves, and statements made of checked names.
 */
@NullMarked
package online.ucca.triumvirate.world.jdbi.tables;

import org.jspecify.annotations.NullMarked;
