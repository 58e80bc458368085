/** Structural validation by everit-json-schema. */
module online.ucca.triumvirate.schema {
  requires everit.json.schema;
  requires transitive online.ucca.triumvirate.model;
  requires static transitive org.jspecify;
  requires org.json;

  exports online.ucca.triumvirate.schema;

  provides online.ucca.triumvirate.model.json.SchemaValidator with
      online.ucca.triumvirate.schema.EveritSchemaValidator;
}
