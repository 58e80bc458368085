/** Holds an adapter against every obligation of the SPI. */
module online.ucca.triumvirate.certification {
  requires transitive online.ucca.triumvirate.host;
  requires static org.junit.jupiter.api;
  requires static transitive org.jspecify;

  exports online.ucca.triumvirate.certification;
  exports online.ucca.triumvirate.certification.junit;

  uses online.ucca.triumvirate.adapter.CorpusAdapterProvider;
  uses online.ucca.triumvirate.model.json.SchemaValidator;
}
