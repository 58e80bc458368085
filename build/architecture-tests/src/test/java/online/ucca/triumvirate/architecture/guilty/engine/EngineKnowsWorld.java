package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.world.Innocent;

record EngineKnowsWorld(Innocent known) {}
