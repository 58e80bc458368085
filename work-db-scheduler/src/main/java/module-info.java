import online.ucca.triumvirate.engine.work.WorkProvider;
import online.ucca.triumvirate.work.DbSchedulerWorkProvider;

/**
 * Queues and workers on a world's database.
 *
 * @provides WorkProvider opens and starts them
 */
module online.ucca.triumvirate.work {
  requires transitive online.ucca.triumvirate.engine;
  requires static transitive org.jspecify;
  requires com.github.kagkarlsson.scheduler;
  requires com.zaxxer.hikari;
  requires java.sql;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;

  exports online.ucca.triumvirate.work;

  provides WorkProvider with
      DbSchedulerWorkProvider;
}
