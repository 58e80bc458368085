/** The port that a new world implements. */
module online.ucca.triumvirate.adapter {
  requires transitive online.ucca.triumvirate.model;
  requires java.xml;
  requires static transitive org.jspecify;

  exports online.ucca.triumvirate.adapter;
  exports online.ucca.triumvirate.corpus;
  exports online.ucca.triumvirate.corpus.xml;
  exports online.ucca.triumvirate.reading;
}
