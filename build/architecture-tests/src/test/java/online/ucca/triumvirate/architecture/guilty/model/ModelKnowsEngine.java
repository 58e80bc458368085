package online.ucca.triumvirate.architecture.guilty.model;

import online.ucca.triumvirate.architecture.guilty.engine.Innocent;

record ModelKnowsEngine(Innocent known) {}
