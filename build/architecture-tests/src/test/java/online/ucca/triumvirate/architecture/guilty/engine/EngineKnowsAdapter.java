package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.adapter.two.Innocent;

record EngineKnowsAdapter(Innocent known) {}
