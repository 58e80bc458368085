package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.storage.r2.Innocent;

record EngineKnowsStore(Innocent known) {}
