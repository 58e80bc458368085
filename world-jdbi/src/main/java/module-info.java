import online.ucca.triumvirate.engine.database.WorldDataProvider;
import online.ucca.triumvirate.world.jdbi.JdbiWorldDataProvider;

/**
 * The world's database on SQLite or PostgreSQL.
 *
 * @provides WorldDataProvider opens it
 */
module online.ucca.triumvirate.world.jdbi {
  requires transitive online.ucca.triumvirate.engine;
  requires static transitive org.jspecify;
  requires com.zaxxer.hikari;
  requires flyway.core;
  requires java.sql;
  requires org.jdbi.v3.core;
  requires org.xerial.sqlitejdbc;

  // Used by Jdbi, which as an automatic module cannot say so.
  requires io.leangen.geantyref;
  requires org.slf4j;

  exports online.ucca.triumvirate.world.jdbi;

  provides WorldDataProvider with
      JdbiWorldDataProvider;
}
