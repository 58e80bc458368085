package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.host.Innocent;

record EngineKnowsHost(Innocent known) {}
