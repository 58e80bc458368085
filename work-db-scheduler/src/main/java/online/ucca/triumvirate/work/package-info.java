/**
 * Work that waits in a world's database and the workers that do it, by db-scheduler on SQLite or
 * PostgreSQL (docs/spec/work.md). No type of its leaves this package.
 */
@NullMarked
package online.ucca.triumvirate.work;

import org.jspecify.annotations.NullMarked;
