package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.schema.Innocent;

record EngineKnowsSchema(Innocent known) {}
