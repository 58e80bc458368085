/** Composes a world from what is installed. */
module online.ucca.triumvirate.world {
  requires transitive online.ucca.triumvirate.engine;
  requires transitive online.ucca.triumvirate.host;
  requires transitive online.ucca.triumvirate.signing;
  requires static transitive org.jspecify;

  exports online.ucca.triumvirate.world;
  exports online.ucca.triumvirate.world.archive;
  exports online.ucca.triumvirate.world.capability;
  exports online.ucca.triumvirate.world.catalogue;
  exports online.ucca.triumvirate.world.config;
  exports online.ucca.triumvirate.world.container;
  exports online.ucca.triumvirate.world.data;
  exports online.ucca.triumvirate.world.evidence;
  exports online.ucca.triumvirate.world.holding;
  exports online.ucca.triumvirate.world.opening;
  exports online.ucca.triumvirate.world.pack;

  uses online.ucca.triumvirate.adapter.CorpusAdapterProvider;
  uses online.ucca.triumvirate.engine.courseware.ContentPackager;
  uses online.ucca.triumvirate.engine.database.WorldDataProvider;
  uses online.ucca.triumvirate.engine.delivery.NotifierProvider;
  uses online.ucca.triumvirate.engine.document.DocumentRenderer;
  uses online.ucca.triumvirate.engine.pack.contextualisation.LogoReader;
  uses online.ucca.triumvirate.engine.payment.PaymentEventsProvider;
  uses online.ucca.triumvirate.engine.storage.ObjectStoreProvider;
  uses online.ucca.triumvirate.engine.work.WorkProvider;
  uses online.ucca.triumvirate.model.json.SchemaValidator;
  uses online.ucca.triumvirate.model.proof.ProofVerifier;
}
