package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.adapter.Innocent;

record EngineKnowsSpi(Innocent known) {}
