package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.output.two.Innocent;

record EngineKnowsOutput(Innocent known) {}
