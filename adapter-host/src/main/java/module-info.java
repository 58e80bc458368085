/** Runs adapter instances: cache, audit log, validation, signing, submission. */
module online.ucca.triumvirate.host {
  requires transitive online.ucca.triumvirate.adapter;
  requires java.net.http;
  requires static transitive org.jspecify;

  exports online.ucca.triumvirate.host;
  exports online.ucca.triumvirate.host.cache;
  exports online.ucca.triumvirate.host.file;
  exports online.ucca.triumvirate.host.pace;

  uses online.ucca.triumvirate.adapter.CorpusAdapterProvider;
}
