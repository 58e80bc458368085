/** Connections to the world's database, and what the two databases say differently. */
@NullMarked
package online.ucca.triumvirate.world.jdbi.session;

import org.jspecify.annotations.NullMarked;
