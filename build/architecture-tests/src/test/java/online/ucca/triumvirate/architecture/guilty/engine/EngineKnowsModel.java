package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.model.Innocent;

record EngineKnowsModel(Innocent allowed) {}
