/** The instruments in the words of other standards. */
module online.ucca.triumvirate.exchange {
  requires transitive online.ucca.triumvirate.model;
  requires static transitive org.jspecify;

  exports online.ucca.triumvirate.exchange.casenet;
  exports online.ucca.triumvirate.exchange.oscal;
}
