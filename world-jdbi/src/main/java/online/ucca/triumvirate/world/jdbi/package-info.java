/**
 * The world's database by Jdbi, HikariCP and Flyway: an SQLite file, or PostgreSQL
 * (docs/spec/database.md). No type of theirs leaves this package.
 */
@NullMarked
package online.ucca.triumvirate.world.jdbi;

import org.jspecify.annotations.NullMarked;
