package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.cli.Innocent;

record EngineKnowsCli(Innocent known) {}
