/** What a database is given. */
@NullMarked
package online.ucca.triumvirate.engine.database;

import org.jspecify.annotations.NullMarked;
