/**
 * The language of the project: the three instruments, the envelope, their JSON and their integrity.
 */
module online.ucca.triumvirate.model {
  requires transitive jakarta.json;
  requires transitive jakarta.json.bind;
  requires static transitive org.jspecify;

  exports online.ucca.triumvirate.model;
  exports online.ucca.triumvirate.model.audit;
  exports online.ucca.triumvirate.model.cco;
  exports online.ucca.triumvirate.model.cco.life;
  exports online.ucca.triumvirate.model.cco.query;
  exports online.ucca.triumvirate.model.cco.status;
  exports online.ucca.triumvirate.model.cco.verify;
  exports online.ucca.triumvirate.model.collection;
  exports online.ucca.triumvirate.model.credential;
  exports online.ucca.triumvirate.model.diff;
  exports online.ucca.triumvirate.model.error;
  exports online.ucca.triumvirate.model.id;
  exports online.ucca.triumvirate.model.instrument;
  exports online.ucca.triumvirate.model.integrity;
  exports online.ucca.triumvirate.model.json;
  exports online.ucca.triumvirate.model.merkle;
  exports online.ucca.triumvirate.model.note;
  exports online.ucca.triumvirate.model.outcome;
  exports online.ucca.triumvirate.model.packaging;
  exports online.ucca.triumvirate.model.port;
  exports online.ucca.triumvirate.model.proof;
  exports online.ucca.triumvirate.model.registration;
  exports online.ucca.triumvirate.model.ruleset;

  uses online.ucca.triumvirate.model.json.SchemaValidator;
  uses online.ucca.triumvirate.model.proof.ProofVerifier;
}
