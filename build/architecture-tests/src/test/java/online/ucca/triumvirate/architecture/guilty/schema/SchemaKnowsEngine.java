package online.ucca.triumvirate.architecture.guilty.schema;

import online.ucca.triumvirate.architecture.guilty.engine.Innocent;

record SchemaKnowsEngine(Innocent known) {}
