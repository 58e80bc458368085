/**
 * The engine: the gate, the certified capability object, and the pack as a renderer-neutral
 * document model.
 */
module online.ucca.triumvirate.engine {
  requires transitive online.ucca.triumvirate.model;
  requires static transitive org.jspecify;

  exports online.ucca.triumvirate.engine;
  exports online.ucca.triumvirate.engine.catalogue;
  exports online.ucca.triumvirate.engine.cco;
  exports online.ucca.triumvirate.engine.cco.life;
  exports online.ucca.triumvirate.engine.courseware;
  exports online.ucca.triumvirate.engine.database;
  exports online.ucca.triumvirate.engine.delivery;
  exports online.ucca.triumvirate.engine.document;
  exports online.ucca.triumvirate.engine.markup;
  exports online.ucca.triumvirate.engine.order;
  exports online.ucca.triumvirate.engine.order.memory;
  exports online.ucca.triumvirate.engine.pack;
  exports online.ucca.triumvirate.engine.pack.archive;
  exports online.ucca.triumvirate.engine.pack.contextualisation;
  exports online.ucca.triumvirate.engine.payment;
  exports online.ucca.triumvirate.engine.price;
  exports online.ucca.triumvirate.engine.storage;
  exports online.ucca.triumvirate.engine.tenant;
  exports online.ucca.triumvirate.engine.work;

  uses online.ucca.triumvirate.engine.courseware.ContentPackager;
  uses online.ucca.triumvirate.engine.document.DocumentRenderer;
  uses online.ucca.triumvirate.engine.pack.contextualisation.LogoReader;
}
