/**
 * A world whose configuration names a PostgreSQL and a bucket, with real ones, and worked on by
 * processes that are killed.
 */
@NullMarked
package online.ucca.triumvirate.servers;

import org.jspecify.annotations.NullMarked;
